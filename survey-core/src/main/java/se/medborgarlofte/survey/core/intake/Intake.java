package se.medborgarlofte.survey.core.intake;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.AnswerCheck;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseCheck;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;

/**
 * Takes answers in for one round, from the opened form to the receipt; the same for every channel.
 *
 * <p>What has been sent in can be read back by nobody: its draft is gone, and all that is left of the form is a receipt.
 * May be used from any number of threads.
 */
public final class Intake {

    /** How long an opened form waits for being sent in, at most: its end is kept to the hour, so as not to tell when it began. */
    public static final Duration DRAFTS_LAST = Duration.ofHours(24);

    private final Reception reception;
    private final Round round;
    private final OpenDays days;
    private final Questionnaire questionnaire;
    private final AnswerCheck answers;
    private final ResponseCheck responses;

    /**
     * @param programme that has been found sound
     * @throws IllegalArgumentException if the programme lacks the round's questionnaire, which its check would have found
     */
    public Intake(Reception reception, Programme programme, Round round) {
        this.reception = reception;
        this.round = round;
        this.days = new OpenDays(round);
        this.questionnaire = programme
                .askedIn(round)
                .orElseThrow(() -> new IllegalArgumentException("round has no questionnaire: " + round.id()));
        this.answers = AnswerCheck.of(questionnaire);
        this.responses = ResponseCheck.of(round, questionnaire, programme.areas());
    }

    /**
     * Opens a form without answers.
     *
     * @throws Refused if the round is not open today
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if the questionnaire is not written in {@code language}
     */
    public Draft open(String language) {
        days.refuseUnlessOpen(reception.today());
        checkLanguage(language).orThrow();
        var form = new SubmissionId(reception.ids().get());
        var expires = reception.clock().instant().plus(DRAFTS_LAST).truncatedTo(ChronoUnit.HOURS);
        var draft = new Draft(form, round.id(), language, Map.of(), expires);
        reception.drafts().keep(draft);
        return draft;
    }

    public Round round() {
        return round;
    }

    /** What the round asks with. */
    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Whether answers may come in that way. */
    public boolean takes(Mode mode) {
        return round.modes().contains(mode);
    }

    /** Whether the round takes answers today. */
    public Opening opening() {
        return days.on(reception.today());
    }

    /** The way through the questionnaire of someone who has given these answers so far. */
    public Walk walk(Map<QuestionId, Answer> given) {
        return Walk.of(questionnaire.questions(), answers, given);
    }

    /** The question whose answer leads past another one; empty where these answers lead to that one. */
    public Optional<Question> leadingPast(Question question, Map<QuestionId, Answer> given) {
        return answers.leadingPast(question.id(), given);
    }

    /** The form as it was filled in so far; empty once it has been sent in or has waited too long. */
    public Optional<Draft> draft(SubmissionId form) {
        return reception
                .drafts()
                .draft(form)
                .filter(draft -> draft.round().equals(round.id()))
                .filter(draft -> draft.expires().isAfter(reception.clock().instant()));
    }

    /**
     * Keeps what was filled in so far, right or wrong; it waits no longer for that.
     *
     * @throws Refused if the form has been sent in or has waited too long, or if the round is not open today
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if the questionnaire is not written in the draft's language
     */
    public Draft keep(Draft draft) {
        days.refuseUnlessOpen(reception.today());
        checkLanguage(draft.language()).orThrow();
        var opened = draft(draft.form()).orElseThrow(() -> gone(draft.form()));
        var kept = opened.in(draft.language()).with(draft.answers());
        reception.drafts().keep(kept);
        return kept;
    }

    private Refused gone(SubmissionId form) {
        return new Refused(receipt(form)
                .map(receipt -> Finding.error("form.sent", "").with("day", receipt.day()))
                .orElseGet(() -> Finding.error("form.gone", "").with("hours", DRAFTS_LAST.toHours())));
    }

    /** That the form was sent in, and on which day. */
    public Optional<Receipt> receipt(SubmissionId form) {
        return reception
                .submissions()
                .receipt(form)
                .filter(receipt -> receipt.round().equals(round.id()));
    }

    /**
     * Keeps what was sent in, once; sending it again gives the same receipt and keeps nothing more, even after the round
     * has closed.
     *
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if the answers are not valid; nothing is kept then
     * @throws Refused if the round is not open today and the form was not sent in while it was, or if the form was sent in
     *     to another round
     */
    public Receipt take(Submission submission) {
        return receipt(submission.form()).orElseGet(() -> takeNew(submission));
    }

    /**
     * As {@link #take(Submission)}, for what was read from a text: what could not be read is refused together with what
     * breaks the rules, so that its sender learns of everything at once.
     *
     * @param read with the paths that the findings about a response have
     */
    public Receipt take(Checked<Submission> read) {
        var submission = read.value().orElseThrow(() -> new InvalidInput(read.findings()));
        if (read.findings().hasErrors() && receipt(submission.form()).isEmpty()) {
            var today = reception.today();
            days.refuseUnlessOpen(today);
            var rules = responses.check(response(submission, new Receipt(round.id(), today)));
            throw new InvalidInput(read.findings().and(rules.besides(read.findings())));
        }
        return take(submission);
    }

    private Receipt takeNew(Submission submission) {
        var today = reception.today();
        days.refuseUnlessOpen(today);
        var receipt = new Receipt(round.id(), today);
        var response = response(submission, receipt);
        responses.check(response).orThrow();
        var kept = reception.submissions().keep(submission.form(), receipt, round, questionnaire, response);
        if (!kept.round().equals(round.id())) {
            throw new Refused(Finding.error("form.ofAnotherRound", "").with("round", kept.round()));
        }
        return kept;
    }

    private Response response(Submission submission, Receipt receipt) {
        var complete = answers.complete(submission.answers());
        return new Response(
                new ResponseId(reception.ids().get()),
                questionnaire.id(),
                Optional.of(receipt.day()),
                submission.mode(),
                submission.language(),
                area(complete),
                SamplePosition.NONE,
                complete);
    }

    /** The area someone said they live in. */
    private static Optional<AreaCode> area(Map<QuestionId, Answer> answers) {
        return answers.values().stream()
                .filter(Answer.InArea.class::isInstance)
                .map(said -> ((Answer.InArea) said).area())
                .findFirst();
    }

    private Findings checkLanguage(String language) {
        return questionnaire.languages().contains(language)
                ? Findings.NONE
                : Findings.of(
                        Finding.error("response.otherLanguage", "language").with("language", language));
    }

    /**
     * Throws away the forms that have waited too long; to be called now and then.
     *
     * @return how many
     */
    public int discardExpired() {
        return reception.drafts().discardExpired(reception.clock().instant());
    }
}
