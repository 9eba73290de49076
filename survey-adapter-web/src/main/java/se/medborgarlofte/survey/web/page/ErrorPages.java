package se.medborgarlofte.survey.web.page;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.words.ResidentWords;

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
        show(ctx, status, 1);
    }

    /** @param minutes to wait before it is tried again */
    public void show(Context ctx, HttpStatus status, long minutes) {
        Pages.show(ctx, status, MESSAGE, page(Tongues.choose(ctx, languages), ctx.contextPath(), status, minutes));
    }

    /** The page for a request that could not be read, so that nobody knows who asks. */
    public String html(HttpStatus status) {
        return Pages.html(MESSAGE, page(ResidentWords.in(languages.get(0)), "", status, 1));
    }

    private Message page(ResidentWords words, String base, HttpStatus status, long minutes) {
        String key = "status." + told(status.getCode());
        var frame = new Frame(survey, words, base, words.say(key + ".title"), List.of());
        var home = new Message.Link(frame.href("/"), words.say("start.page"));
        return new Message(frame, List.of(words.say(key + ".lead", "minutes", minutes)), List.of(home));
    }

    /** What has no page of its own is told as the most general of its kind. */
    private static int told(int status) {
        return TOLD.contains(status) ? status : status < SERVER ? CLIENT : SERVER;
    }
}
