package se.medborgarlofte.survey.web.form;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Page;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.io.resident.ConditionWords;
import se.medborgarlofte.survey.web.form.LongPage.Numbered;
import se.medborgarlofte.survey.web.form.LongPage.Part;
import se.medborgarlofte.survey.web.guard.FaultLog;

/** All questions on one page, for those who prefer it. */
final class LongPages {

    private final OpenForm forms;
    private final Sending sending;

    LongPages(OpenForm forms, Sending sending) {
        this.forms = forms;
        this.sending = sending;
    }

    void show(Context ctx) {
        forms.opened(ctx).ifPresent(visit -> show(visit, Findings.NONE, false));
    }

    void take(Context ctx) {
        forms.sent(ctx).ifPresent(visit -> take(visit.with(posted(visit))));
    }

    private void take(Visit visit) {
        var language = visit.field(FormPages.LANGUAGE);
        if (language.isPresent()) {
            keep(visit.in(language.get()), FormPages.ALL);
        } else if (visit.field(FormPages.GO).filter("review"::equals).isPresent()
                || !visit.walk().aside().isEmpty()) {
            review(visit);
        } else {
            sending.send(visit, (findings, unsaved) -> show(visit, findings, unsaved));
        }
    }

    /** Nothing that was answered is left out unseen: the answers are read through first. */
    private void review(Visit visit) {
        var findings = visit.walk().check();
        if (findings.isEmpty()) {
            keep(visit, FormPages.CHECK);
        } else {
            show(visit, findings, false);
        }
    }

    /** Every question was before their eyes: what has no answer was passed over. */
    private static Map<QuestionId, Answer> posted(Visit visit) {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        var posted = visit.posted();
        for (var question : visit.intake().questionnaire().questions()) {
            var answer = posted.of(question);
            answers.put(question.id(), answer.isAsked() ? answer : Answer.Missing.NO_ANSWER);
        }
        return answers;
    }

    private static void keep(Visit visit, String next) {
        try {
            visit.keep();
            visit.ctx().redirect(visit.href(next), HttpStatus.SEE_OTHER);
        } catch (Refused e) {
            visit.leave();
        } catch (UncheckedIOException e) {
            FaultLog.note(e);
            show(visit, Findings.NONE, true);
        }
    }

    private static void show(Visit visit, Findings findings, boolean unsaved) {
        String title = visit.title(unsaved || !findings.isEmpty(), visit.words().say("long.title"));
        var page = new LongPage(
                visit.frame(title),
                visit.href(FormPages.ALL),
                visit.draft().form().toString(),
                parts(visit, findings),
                unsaved,
                visit.views().summary(findings, visit.intake().questionnaire().questions()),
                visit.tongues());
        visit.show(findings, unsaved, "long", page);
    }

    private static List<Part> parts(Visit visit, Findings findings) {
        return visit.intake().questionnaire().pages().stream()
                .map(page -> new Part(page.introduction().map(visit.words()::text), numbered(visit, page, findings)))
                .toList();
    }

    private static List<Numbered> numbered(Visit visit, Page page, Findings findings) {
        var questions = visit.intake().questionnaire().questions();
        List<Numbered> numbered = new ArrayList<>();
        for (var question : page.questions()) {
            String caption =
                    visit.words().say("caption", "number", questions.indexOf(question) + 1, "count", questions.size());
            numbered.add(new Numbered(view(visit, page, question, findings), caption));
        }
        return numbered;
    }

    private static QuestionView view(Visit visit, Page page, Question question, Findings findings) {
        var onlyFor = new ConditionWords(visit.intake().questionnaire(), visit.words()).of(page, question);
        return visit.views().of(question, visit.answer(question), findings, onlyFor);
    }
}
