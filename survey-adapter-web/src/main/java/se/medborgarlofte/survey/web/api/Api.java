package se.medborgarlofte.survey.web.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.site.Site;

/** The API, version 1; {@code /api/openapi.json} tells all about it. */
public final class Api {

    private static final String ROOT = "/api";
    private static final String V1 = ROOT + "/v1";

    private final List<Address> addresses;

    public Api(Site site, Limits limits) {
        var definitions = new Definitions(site);
        var publications = new Publications(site);
        this.addresses = List.of(
                Address.read(ROOT + "/openapi.json", new Description()),
                Address.read(V1 + "/survey", definitions::survey),
                Address.read(V1 + "/areas", definitions::areas),
                Address.read(V1 + "/questionnaires", definitions::questionnaires),
                Address.read(V1 + "/questionnaires/{questionnaire}", definitions::questionnaire),
                Address.read(V1 + "/rounds", definitions::rounds),
                Address.read(V1 + "/rounds/{round}", definitions::round),
                Address.sendTo(V1 + "/rounds/{round}/submissions", new Sending(site, limits)::send),
                Address.read(V1 + "/releases", publications::releases),
                Address.read(V1 + "/releases/{release}", publications::release),
                Address.read(V1 + "/releases/{release}/indicators", publications::indicators),
                Address.read(V1 + "/promises", publications::promises),
                Address.read(V1 + "/promises/{promise}", publications::promise));
    }

    List<Address> addresses() {
        return addresses;
    }

    public void addTo(RoutesConfig routes) {
        addresses.forEach(address -> address.addTo(routes));
        Address.nothingElse(routes, ROOT);
        Address.nothingElse(routes, ROOT + "/*");
    }

    /** Whether a call is one of the API, so that whatever goes wrong is told as a problem and not as a page. */
    public static boolean isCalled(Context call) {
        String path = call.path().substring(call.contextPath().length());
        return path.equals(ROOT) || path.startsWith(ROOT + "/");
    }

    /** Tells the caller that the call ended with {@code status}, for what happens before or behind the API. */
    public static void problem(Context call, int status) {
        var words = ProblemWords.in(Spoken.to(call));
        Counter.write(call, Counter.spoken(call, words.of(status)));
    }
}
