package se.medborgarlofte.survey.web.form;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.intake.Receipt;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.io.resident.AnswerWords;
import se.medborgarlofte.survey.web.guard.FaultLog;
import se.medborgarlofte.survey.web.page.Frame;
import se.medborgarlofte.survey.web.page.Message;
import se.medborgarlofte.survey.web.page.Pages;
import se.medborgarlofte.survey.web.page.Tongues;
import se.medborgarlofte.survey.web.site.Site;

/** The answers read through, and the receipt for them. */
final class CheckPages {

    private final Site site;
    private final OpenForm forms;
    private final Sending sending;

    CheckPages(Site site, OpenForm forms, Sending sending) {
        this.site = site;
        this.forms = forms;
        this.sending = sending;
    }

    /** Whoever has not come to the end yet is led to where they are. */
    void show(Context ctx) {
        forms.opened(ctx)
                .ifPresent(visit -> visit.walk()
                        .unseen()
                        .ifPresentOrElse(
                                question ->
                                        ctx.redirect(visit.href(question.id().value()), HttpStatus.SEE_OTHER),
                                () -> show(visit, Findings.NONE, false)));
    }

    void take(Context ctx) {
        forms.sent(ctx).ifPresent(this::take);
    }

    private void take(Visit visit) {
        var language = visit.field(FormPages.LANGUAGE);
        if (language.isPresent()) {
            keep(visit.in(language.get()));
        } else if (visit.field(FormPages.GO).filter("restart"::equals).isPresent()) {
            keep(visit.with(Map.of()));
        } else {
            sending.send(visit, (findings, unsaved) -> show(visit, findings, unsaved));
        }
    }

    private static void keep(Visit visit) {
        try {
            visit.keep();
            visit.ctx().redirect(visit.href(FormPages.CHECK), HttpStatus.SEE_OTHER);
        } catch (Refused e) {
            visit.leave();
        } catch (UncheckedIOException e) {
            FaultLog.note(e);
            show(visit, Findings.NONE, true);
        }
    }

    private static void show(Visit visit, Findings findings, boolean unsaved) {
        String title = visit.title(unsaved || !findings.isEmpty(), visit.words().say("check.title"));
        var walk = visit.walk();
        var page = new CheckPage(
                visit.frame(title),
                visit.href(FormPages.CHECK),
                visit.draft().form().toString(),
                walk.asked().stream()
                        .map(question -> row(visit, question, question, findings))
                        .toList(),
                walk.aside().stream()
                        .map(question -> row(visit, question, decider(visit, question), Findings.NONE))
                        .toList(),
                unsaved,
                visit.views().summaryOfAnswers(findings, walk.asked()),
                visit.tongues());
        visit.show(findings, unsaved, "check", page);
    }

    /** What is not sent is changed where another answer leads to its question. */
    private static Question decider(Visit visit, Question question) {
        return visit.intake().leadingPast(question, visit.draft().answers()).orElse(question);
    }

    private static CheckPage.Row row(Visit visit, Question question, Question changed, Findings findings) {
        String id = question.id().value();
        return new CheckPage.Row(
                id,
                visit.words().text(question.wording()),
                new AnswerWords(visit.areas(), visit.words()).of(question, visit.answer(question)),
                visit.href(changed.id().value()) + "&from=check",
                visit.words().text(changed.wording()),
                findings.list().stream().anyMatch(finding -> QuestionViews.isAt(finding, question)));
    }

    /** That the answers were received, and on which day; nothing else can be shown of them. */
    void received(Context ctx) {
        var intake = forms.intake(ctx);
        FormCookie.read(ctx)
                .flatMap(intake::receipt)
                .ifPresentOrElse(
                        receipt -> received(ctx, receipt, intake.questionnaire().languages()),
                        () -> ctx.redirect(OpenForm.wayIn(ctx, intake), HttpStatus.SEE_OTHER));
    }

    private void received(Context ctx, Receipt receipt, List<String> languages) {
        var words = Tongues.choose(ctx, languages);
        var links = Tongues.links(ctx.contextPath(), ctx.path(), languages, words);
        var frame = new Frame(site.programme().survey(), words, ctx.contextPath(), words.say("received.title"), links);
        String said = ctx.queryParam("again") == null ? "received.lead" : "received.again";
        var page = new Message(
                frame,
                List.of(words.say(said, "day", words.day(receipt.day())), words.say("received.another")),
                List.of(new Message.Link(frame.href("/r/" + receipt.round()), words.say("start.page"))));
        Pages.show(ctx, HttpStatus.OK, "message", page);
    }
}
