package se.medborgarlofte.survey.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.words.ResidentWords;
import se.medborgarlofte.survey.web.guard.TooOften;

/** A page of ours for everything that goes wrong. */
public final class ErrorPages {

    private static final List<Integer> TOLD = List.of(400, 403, 404, 405, 408, 413, 414, 415, 429, 431, 500, 503);
    private static final String MESSAGE = "message";
    private static final int CLIENT = 400;
    private static final int SERVER = 500;

    private final Survey survey;
    private final List<String> languages;

    /** @param languages the pages can be read in */
    public ErrorPages(Survey survey, List<String> languages) {
        this.survey = survey;
        this.languages = List.copyOf(languages);
    }

    /** Says what happened, what has become of the answers and where to go. */
    public void show(Context ctx, HttpStatus status) {
        var words = Tongues.choose(ctx, languages);
        Pages.show(ctx, status, MESSAGE, page(words, ctx.contextPath(), status, List.of(words.say(lead(status)))));
    }

    /** Says how long to wait, and that the answers so far are there, if there are any. */
    public void show(Context ctx, TooOften refused) {
        var words = Tongues.choose(ctx, languages);
        var status = HttpStatus.TOO_MANY_REQUESTS;
        List<String> said = new ArrayList<>();
        said.add(words.say(lead(status), "minutes", refused.minutes()));
        if (refused.areAnswersKept()) {
            said.add(words.say(key(status) + ".kept"));
        }
        Pages.show(ctx, status, MESSAGE, page(words, ctx.contextPath(), status, said));
    }

    /** The page for a request that could not be read, so that nobody knows who asks. */
    public String html(HttpStatus status) {
        var words = ResidentWords.in(languages.get(0));
        return Pages.html(MESSAGE, page(words, "", status, List.of(words.say(lead(status)))));
    }

    private Message page(ResidentWords words, String base, HttpStatus status, List<String> said) {
        var frame = new Frame(survey, words, base, words.say(key(status) + ".title"), List.of());
        return new Message(frame, said, List.of(new Message.Link(frame.href("/"), words.say("start.page"))));
    }

    private static String lead(HttpStatus status) {
        return key(status) + ".lead";
    }

    private static String key(HttpStatus status) {
        return "status." + told(status.getCode());
    }

    /** What has no page of its own is told as the most general of its kind. */
    private static int told(int status) {
        return TOLD.contains(status) ? status : status < SERVER ? CLIENT : SERVER;
    }
}
