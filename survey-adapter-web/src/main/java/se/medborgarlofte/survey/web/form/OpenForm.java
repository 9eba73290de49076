package se.medborgarlofte.survey.web.form;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.core.intake.Opening;
import se.medborgarlofte.survey.core.intake.SubmissionId;
import se.medborgarlofte.survey.io.words.ResidentWords;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.page.Frame;
import se.medborgarlofte.survey.web.page.Message;
import se.medborgarlofte.survey.web.page.Pages;
import se.medborgarlofte.survey.web.page.Tongues;
import se.medborgarlofte.survey.web.site.Site;

/** Finds the form that somebody has open; where there is none, a page says what happened and how to go on. */
final class OpenForm {

    static final String FIELD = "_form";

    /** The receipt, below the way in. */
    static final String RECEIVED = "/received";

    private final Site site;
    private final Limits limits;

    OpenForm(Site site, Limits limits) {
        this.site = site;
        this.limits = limits;
    }

    Intake intake(Context ctx) {
        return site.pages(ctx.pathParam("round")).orElseThrow(NotFoundResponse::new);
    }

    /** The visit of somebody who opens a page; empty when they have been answered. */
    Optional<Visit> opened(Context ctx) {
        return FormCookie.read(ctx)
                .map(form -> visit(ctx, form))
                .orElseGet(() -> answered(ctx, HttpStatus.BAD_REQUEST, "cookies"));
    }

    /** The visit of somebody who sends a page: the name of the form in it shows that it was sent from there. */
    Optional<Visit> sent(Context ctx) {
        var form = Optional.ofNullable(ctx.formParam(FIELD)).flatMap(FormCookie::id);
        form.ifPresent(id -> FormCookie.write(ctx, id, limits.network().isSecure(ctx)));
        return form.map(id -> visit(ctx, id)).orElseGet(() -> answered(ctx, HttpStatus.BAD_REQUEST, "cookies"));
    }

    /** A draft is gone from the moment its receipt is there: whoever asks for both must ask for the draft first. */
    private Optional<Visit> visit(Context ctx, SubmissionId form) {
        var intake = intake(ctx);
        var draft = intake.draft(form);
        if (draft.isEmpty() && intake.receipt(form).isPresent()) {
            ctx.redirect(
                    RoundAddress.of(ctx, intake, RECEIVED, words(ctx, intake)) + "&again=yes", HttpStatus.SEE_OTHER);
            return Optional.empty();
        }
        if (!(intake.opening() instanceof Opening.Open)) {
            ctx.redirect(wayIn(ctx, intake), HttpStatus.SEE_OTHER);
            return Optional.empty();
        }
        return draft.map(kept -> Visit.of(ctx, site, intake, kept)).or(() -> answered(ctx, HttpStatus.GONE, "gone"));
    }

    /** The address of the first page of a round. */
    static String wayIn(Context ctx, Intake intake) {
        return RoundAddress.of(ctx, intake, "", words(ctx, intake));
    }

    private static ResidentWords words(Context ctx, Intake intake) {
        return Tongues.choose(ctx, intake.questionnaire().languages());
    }

    private Optional<Visit> answered(Context ctx, HttpStatus status, String what) {
        var intake = intake(ctx);
        var words = words(ctx, intake);
        var frame = frame(ctx, words, words.say(what + ".title"));
        var way = new Message.Link(frame.href("/r/" + intake.round().id()), words.say("again"));
        var lead = words.say(what + ".lead", "hours", Intake.DRAFTS_LAST.toHours());
        Pages.show(ctx, status, "message", new Message(frame, List.of(lead), List.of(way)));
        return Optional.empty();
    }

    private Frame frame(Context ctx, ResidentWords words, String title) {
        return new Frame(site.programme().survey(), words, ctx.contextPath(), title, List.of());
    }
}
