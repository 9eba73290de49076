package se.medborgarlofte.survey.web.form;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.intake.Draft;
import se.medborgarlofte.survey.core.intake.Intake;
import se.medborgarlofte.survey.core.intake.Walk;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.io.words.ResidentWords;
import se.medborgarlofte.survey.web.page.Frame;
import se.medborgarlofte.survey.web.page.Pages;
import se.medborgarlofte.survey.web.site.Site;

/**
 * A resident with an open form in front of them.
 *
 * @param draft the answers so far
 * @param words in the language they read
 */
record Visit(Context ctx, Site site, Intake intake, Draft draft, ResidentWords words) {

    static Visit of(Context ctx, Site site, Intake intake, Draft draft) {
        return new Visit(ctx, site, intake, draft, ResidentWords.in(draft.language()));
    }

    /** The same visit with other answers. */
    Visit with(Map<QuestionId, Answer> answers) {
        return of(ctx, site, intake, draft.with(answers));
    }

    /** The same visit in the language that was asked for, if the questionnaire is written in it. */
    Visit in(String language) {
        return intake.questionnaire().languages().contains(language) ? of(ctx, site, intake, draft.in(language)) : this;
    }

    /** The same visit with one answer more, or one less. */
    Visit with(Question question, Answer answer) {
        var answers = new LinkedHashMap<>(draft.answers());
        if (answer.isAsked()) {
            answers.put(question.id(), answer);
        } else {
            answers.remove(question.id());
        }
        return with(answers);
    }

    /** Keeps the answers so far. */
    void keep() {
        intake.keep(draft);
    }

    Answer answer(Question question) {
        return draft.answers().getOrDefault(question.id(), Answer.Missing.NOT_ASKED);
    }

    Walk walk() {
        return intake.walk(draft.answers());
    }

    AreaSet areas() {
        return site.programme().areas();
    }

    /** What was posted, as answers. */
    PostedAnswers posted() {
        return new PostedAnswers(ctx::formParams, areas());
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(ctx.formParam(name));
    }

    QuestionViews views() {
        return new QuestionViews(areas(), words);
    }

    /** The address of a page of this form, in the language it is read in even when the form is no longer there. */
    String href(String page) {
        return RoundAddress.of(ctx, intake, "/form/" + page, words);
    }

    Frame frame(String title) {
        return new Frame(site.programme().survey(), words, ctx.contextPath(), title, List.of());
    }

    List<Tongue> tongues() {
        return intake.questionnaire().languages().stream()
                .map(tag -> new Tongue(tag, ResidentWords.in(tag).name()))
                .toList();
    }

    void toReceipt() {
        ctx.redirect(RoundAddress.of(ctx, intake, OpenForm.RECEIVED, words), HttpStatus.SEE_OTHER);
    }

    /** Leads to the way in, which says what has become of the round. */
    void leave() {
        ctx.redirect(RoundAddress.of(ctx, intake, "", words), HttpStatus.SEE_OTHER);
    }

    /**
     * Answers with a page of the form.
     *
     * @param findings about the answers on it
     * @param unsaved whether they could not be kept
     */
    void show(Findings findings, boolean unsaved, String template, Object page) {
        var refused = findings.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        Pages.show(ctx, unsaved ? HttpStatus.SERVICE_UNAVAILABLE : refused, template, page);
    }

    /** A title that begins with the word for error where there is one. */
    String title(boolean wrong, String title) {
        return wrong ? words.say("error.prefix") + " " + title : title;
    }
}
