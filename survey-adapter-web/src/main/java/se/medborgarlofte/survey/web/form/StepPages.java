package se.medborgarlofte.survey.web.form;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.io.UncheckedIOException;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.web.guard.FaultLog;

/** One question a page. */
final class StepPages {

    private final OpenForm forms;

    StepPages(OpenForm forms) {
        this.forms = forms;
    }

    void show(Context ctx) {
        forms.opened(ctx).ifPresent(visit -> {
            var question = visit.walk().question(ctx.pathParam("question"));
            if (question.isPresent()) {
                show(visit, question.get(), Findings.NONE, false);
            } else {
                onwards(visit, visit.walk().unseen());
            }
        });
    }

    void take(Context ctx) {
        forms.sent(ctx).ifPresent(visit -> {
            var question = visit.intake().questionnaire().questions().stream()
                    .filter(asked -> asked.id().value().equals(ctx.pathParam("question")))
                    .findFirst()
                    .orElseThrow(NotFoundResponse::new);
            take(visit, question);
        });
    }

    private void take(Visit visit, Question question) {
        String go = visit.field(FormPages.GO).orElse("next");
        var answer =
                go.equals("skip") ? Answer.Missing.NO_ANSWER : visit.posted().of(question);
        var answered = visit.with(question, answer);
        var language = visit.field(FormPages.LANGUAGE);
        if (language.isPresent()) {
            keep(answered.in(language.get()), question, Optional.of(question));
        } else if (go.equals("back")) {
            keep(answered, question, answered.walk().before(question));
        } else {
            goOn(answered, question);
        }
    }

    private void goOn(Visit visit, Question question) {
        var findings = visit.walk().check(question);
        if (findings.isEmpty()) {
            keep(visit, question, following(visit, question));
        } else {
            show(visit, question, findings, false);
        }
    }

    /** Whoever came to change an answer goes back to the check, past what that change has opened. */
    private static Optional<Question> following(Visit visit, Question question) {
        return isFromCheck(visit) ? visit.walk().unseen() : visit.walk().after(question);
    }

    private void keep(Visit visit, Question question, Optional<Question> next) {
        try {
            visit.keep();
            onwards(visit, next);
        } catch (Refused e) {
            visit.leave();
        } catch (UncheckedIOException e) {
            FaultLog.note(e);
            show(visit, question, Findings.NONE, true);
        }
    }

    private static void onwards(Visit visit, Optional<Question> next) {
        String page = next.map(question -> question.id().value()).orElse(FormPages.CHECK);
        visit.ctx().redirect(visit.href(page), HttpStatus.SEE_OTHER);
    }

    private static void show(Visit visit, Question question, Findings findings, boolean unsaved) {
        var page = page(visit, question, findings, unsaved);
        visit.show(findings, unsaved, "step", page);
    }

    private static StepPage page(Visit visit, Question question, Findings findings, boolean unsaved) {
        var walk = visit.walk();
        var view = visit.views().of(question, walk.answer(question), findings, Optional.empty());
        int number = walk.number(question);
        int count = walk.most();
        String place = visit.words().say("caption", "number", number, "count", count);
        String title = visit.title(unsaved || !findings.isEmpty(), view.wording() + " – " + place);
        return new StepPage(
                visit.frame(title),
                visit.href(question.id().value()),
                visit.draft().form().toString(),
                view,
                number,
                count,
                introduction(visit, question),
                !question.required(),
                walk.before(question).isPresent(),
                isFromCheck(visit),
                unsaved,
                visit.views().summary(findings, walk.asked()),
                visit.tongues());
    }

    private static boolean isFromCheck(Visit visit) {
        return visit.field(FormPages.FROM)
                .or(() -> Optional.ofNullable(visit.ctx().queryParam("from")))
                .filter(FormPages.CHECK::equals)
                .isPresent();
    }

    /** What stands before the first question of a part. */
    private static Optional<String> introduction(Visit visit, Question question) {
        return visit.intake().questionnaire().pages().stream()
                .filter(page -> page.questions().get(0).equals(question))
                .findFirst()
                .flatMap(page -> page.introduction())
                .map(visit.words()::text);
    }
}
