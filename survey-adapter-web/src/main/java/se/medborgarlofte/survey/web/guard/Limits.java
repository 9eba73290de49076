package se.medborgarlofte.survey.web.guard;

import io.javalin.http.Context;

/** The limits of a site, each counted apart. */
public final class Limits {

    private final Network network;
    private final RateLimit forms;
    private final RateLimit submissions;
    private final RateLimit calls;

    public Limits(Network network, PerHour perHour) {
        this.network = network;
        this.forms = new RateLimit(perHour.forms());
        this.submissions = new RateLimit(perHour.submissions());
        this.calls = new RateLimit(perHour.calls());
    }

    /**
     * What one network may do in an hour; a library, a school or a town hall is one network.
     *
     * @param forms opened
     * @param submissions sent in by forms
     * @param calls of the API that send something in
     */
    public record PerHour(int forms, int submissions, int calls) {

        public static final PerHour STANDARD = new PerHour(600, 300, 600);
    }

    public Network network() {
        return network;
    }

    /** @throws TooOften if somebody on the visitor's network has opened too many forms */
    public void countForm(Context ctx) {
        count(forms, ctx);
    }

    /** @throws TooOften if somebody on the visitor's network has sent in too much by forms */
    public void countSubmission(Context ctx) {
        count(submissions, ctx);
    }

    /** @throws TooOften if somebody on the caller's network has sent in too much by the API */
    public void countCall(Context ctx) {
        count(calls, ctx);
    }

    private void count(RateLimit limit, Context ctx) {
        limit.hindrance(network.of(ctx)).ifPresent(wait -> {
            throw new TooOften(wait);
        });
    }
}
