package se.medborgarlofte.survey.web.form;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.Optional;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.core.intake.Opening;
import se.medborgarlofte.survey.io.resident.Landing;
import se.medborgarlofte.survey.io.resident.LandingWords;
import se.medborgarlofte.survey.io.words.ResidentWords;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.page.Frame;
import se.medborgarlofte.survey.web.page.Message;
import se.medborgarlofte.survey.web.page.Pages;
import se.medborgarlofte.survey.web.page.ReadAddress;
import se.medborgarlofte.survey.web.page.Tongues;
import se.medborgarlofte.survey.web.site.Site;

/** The way in: what the survey is for, and the button that begins it. */
public final class FrontPages {

    private final Site site;
    private final Beginning beginning;

    public FrontPages(Site site, Limits limits) {
        this.site = site;
        this.beginning = new Beginning(limits);
    }

    public void addTo(RoutesConfig routes) {
        ReadAddress.add(routes, "/", this::front);
        ReadAddress.add(routes, "/r/{round}", this::landing);
        routes.post("/r/{round}/form", ctx -> beginning.begin(ctx, intake(ctx)));
    }

    private void front(Context ctx) {
        site.onShow().ifPresentOrElse(intake -> landing(ctx, intake), () -> {
            ctx.redirect(ctx.contextPath() + "/results", HttpStatus.SEE_OTHER);
        });
    }

    private void landing(Context ctx) {
        landing(ctx, intake(ctx));
    }

    private Intake intake(Context ctx) {
        return site.pages(ctx.pathParam("round")).orElseThrow(NotFoundResponse::new);
    }

    private void landing(Context ctx, Intake intake) {
        var offered = intake.questionnaire().languages();
        var words = Tongues.choose(ctx, offered);
        var landing = LandingWords.of(site.programme(), intake.round(), intake.questionnaire(), site.rules(), words);
        var links = Tongues.links(ctx.contextPath(), ctx.path(), offered, words);
        var title = intake.opening().match(new Title(words, landing));
        var frame = new Frame(site.programme().survey(), words, ctx.contextPath(), title, links);
        Pages.show(ctx, HttpStatus.OK, "landing", page(ctx, intake, landing, frame));
    }

    private LandingPage page(Context ctx, Intake intake, Landing landing, Frame frame) {
        String home = ctx.contextPath() + "/r/" + intake.round().id();
        var resume = Beginning.begun(ctx, intake).map(draft -> home + "/form/" + Beginning.next(intake, draft));
        return new LandingPage(
                frame,
                landing,
                home + "/form",
                resume,
                intake.opening().match(new ClosedDoor(frame.words())),
                intake.opening().match(new Afterwards(site, intake, frame.words())),
                released(intake, frame),
                Intake.DRAFTS_LAST.toHours());
    }

    /** The way to the results of a round that has closed, once they are public. */
    private Optional<Message.Link> released(Intake intake, Frame frame) {
        boolean shown = intake.opening() instanceof Opening.Closed && site.isReleased(intake.round());
        return shown ? Optional.of(new Message.Link(frame.href("/results"), frame.say("results"))) : Optional.empty();
    }

    /** What the page is called. */
    private record Title(ResidentWords words, Landing landing) implements Opening.Cases<String> {

        @Override
        public String notYet(Opening.NotYet opening) {
            return words.say("notYet.title");
        }

        @Override
        public String open(Opening.Open opening) {
            return landing.title();
        }

        @Override
        public String closed(Opening.Closed opening) {
            return words.say("closed.title");
        }
    }

    /** What to say to somebody who comes when no answers are taken. */
    private record ClosedDoor(ResidentWords words) implements Opening.Cases<Optional<String>> {

        @Override
        public Optional<String> notYet(Opening.NotYet opening) {
            return Optional.of(words.say("notYet.lead", "day", words.day(opening.firstDay())));
        }

        @Override
        public Optional<String> open(Opening.Open opening) {
            return Optional.empty();
        }

        @Override
        public Optional<String> closed(Opening.Closed opening) {
            return Optional.of(words.say("closed.lead", "day", words.day(opening.lastDay())));
        }
    }

    /** When the results come. */
    private record Afterwards(Site site, Intake intake, ResidentWords words)
            implements Opening.Cases<Optional<String>> {

        @Override
        public Optional<String> notYet(Opening.NotYet opening) {
            return Optional.empty();
        }

        @Override
        public Optional<String> open(Opening.Open opening) {
            return Optional.empty();
        }

        @Override
        public Optional<String> closed(Opening.Closed opening) {
            if (site.isReleased(intake.round())) {
                return Optional.of(words.say("closed.released"));
            }
            return Optional.of(
                    Optional.ofNullable(site.programme().survey().texts().get("resultsBy"))
                            .map(by -> words.say("closed.results", "date", words.text(by)))
                            .orElseGet(() -> words.say("closed.resultsSome")));
        }
    }
}
