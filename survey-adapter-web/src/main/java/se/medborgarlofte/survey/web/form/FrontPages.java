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
import se.medborgarlofte.survey.io.resident.RoundToday;
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
        var today = RoundToday.of(intake, site.latestRelease(intake.round()));
        var landing = LandingWords.of(site.programme(), today, site.rules(), words);
        var links = Tongues.links(ctx.contextPath(), ctx.path(), offered, words);
        var title = today.opening().match(new Title(words, landing));
        var frame = new Frame(site.programme().survey(), words, ctx.contextPath(), title, links);
        var next = Beginning.begun(ctx, intake).map(draft -> Beginning.next(intake, draft));
        Pages.show(ctx, HttpStatus.OK, "landing", page(next, today, landing, frame));
    }

    /** @param next where answers that were begun go on */
    private static LandingPage page(Optional<String> next, RoundToday today, Landing landing, Frame frame) {
        String form = frame.asset("/r/" + today.round().id() + "/form");
        return new LandingPage(
                frame,
                landing,
                form,
                next.map(page -> form + "/" + page),
                today.opening().match(new ClosedDoor(frame.words())),
                today.opening().match(new Afterwards(today, frame)),
                today.release().map(id -> new Message.Link(frame.href("/results/" + id), frame.say("results"))),
                Intake.DRAFTS_LAST.toHours());
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
    private record Afterwards(RoundToday today, Frame frame) implements Opening.Cases<Optional<String>> {

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
            return Optional.of(today.isReleased() ? frame.say("closed.released") : toCome());
        }

        private String toCome() {
            return Optional.ofNullable(frame.survey().texts().get("resultsBy"))
                    .map(by -> frame.say("closed.results", "date", frame.words().text(by)))
                    .orElseGet(() -> frame.say("closed.resultsSome"));
        }
    }
}
