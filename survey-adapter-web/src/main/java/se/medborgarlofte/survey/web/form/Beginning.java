package se.medborgarlofte.survey.web.form;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.ServiceUnavailableResponse;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.intake.Draft;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.io.words.ResidentWords;
import se.medborgarlofte.survey.web.guard.FaultLog;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.TooOften;
import se.medborgarlofte.survey.web.page.Tongues;

/**
 * Opens a form for somebody who comes from the way in. Whoever has begun one goes on with it, by whichever button they come
 * and however old the page is that it stands on: only who asks to begin afresh loses what was begun.
 */
record Beginning(Limits limits) {

    private static final String HOW = "how";
    private static final String LONG = "long";
    private static final String AFRESH = "afresh";

    void begin(Context ctx, Intake intake) {
        try {
            var draft = form(ctx, intake);
            FormCookie.write(ctx, draft.form(), limits.network().isSecure(ctx));
            String page = is(ctx, LONG) ? FormPages.ALL : next(intake, draft);
            String address = RoundAddress.of(ctx, intake, "/form/" + page, ResidentWords.in(draft.language()));
            ctx.redirect(address, HttpStatus.SEE_OTHER);
        } catch (UncheckedIOException e) {
            FaultLog.note(e);
            throw new ServiceUnavailableResponse();
        } catch (Refused e) {
            ctx.redirect(OpenForm.wayIn(ctx, intake), HttpStatus.SEE_OTHER);
        }
    }

    private static boolean is(Context ctx, String way) {
        return way.equals(ctx.formParam(HOW));
    }

    private Draft form(Context ctx, Intake intake) {
        var begun = begun(ctx, intake);
        if (begun.isPresent() && !is(ctx, AFRESH)) {
            return in(language(ctx, intake), begun.get(), intake);
        }
        count(ctx, begun);
        begun.ifPresent(draft -> intake.keep(draft.with(Map.of())));
        return intake.open(language(ctx, intake));
    }

    /** Whoever has to wait to begin afresh still has what was begun. */
    private void count(Context ctx, Optional<Draft> begun) {
        try {
            limits.countForm(ctx);
        } catch (TooOften e) {
            throw begun.isPresent() ? e.withAnswersKept() : e;
        }
    }

    /** Nothing is written that need not be: somebody may be answering in another tab. */
    private static Draft in(String language, Draft draft, Intake intake) {
        return language.equals(draft.language()) ? draft : intake.keep(draft.in(language));
    }

    /** What somebody has filled in so far and not sent. */
    static Optional<Draft> begun(Context ctx, Intake intake) {
        return FormCookie.read(ctx).flatMap(intake::draft);
    }

    /** The page on which a form goes on. */
    static String next(Intake intake, Draft draft) {
        return intake.walk(draft.answers())
                .unseen()
                .map(question -> question.id().value())
                .orElse(FormPages.CHECK);
    }

    private static String language(Context ctx, Intake intake) {
        var offered = intake.questionnaire().languages();
        return Optional.ofNullable(ctx.formParam(FormPages.LANGUAGE))
                .filter(offered::contains)
                .orElseGet(() -> Tongues.choose(ctx, offered).tag());
    }
}
