package se.medborgarlofte.survey.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Programmes;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.response.Answered;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.Rounds;

class IntakeTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Round OPEN = Rewritten.with(Rounds.onLocation(), "state", RoundState.OPEN);
    private static final String NOON = "2016-10-03T12:00:00Z";

    private final KeptForms kept = new KeptForms();
    private final SplittableRandom random = new SplittableRandom(1);

    private Intake at(String instant) {
        return at(instant, OPEN);
    }

    private Intake at(String instant, Round round) {
        var clock = Clock.fixed(Instant.parse(instant), STOCKHOLM);
        var reception = new Reception(kept, kept, () -> new UUID(random.nextLong(), random.nextLong()), clock);
        return new Intake(reception, programme(round), round);
    }

    private static Programme programme(Round round) {
        return Rewritten.with(Programmes.complete(), "rounds", List.of(round));
    }

    private static Submission submission(SubmissionId form, Map<QuestionId, Answer> answers) {
        return new Submission(form, Mode.ON_LOCATION, "sv", answers);
    }

    private static Submission everything(Draft draft) {
        return submission(draft.form(), Answered.everything());
    }

    @Test
    void keeps_what_is_sent_in_and_gives_a_receipt() {
        var intake = at(NOON);

        var receipt = intake.take(everything(intake.open("sv")));

        assertThat(receipt).isEqualTo(new Receipt(Rounds.ID_2016, LocalDate.of(2016, 10, 3)));
        assertThat(kept.responses()).singleElement().satisfies(response -> {
            assertThat(response.answers()).isEqualTo(Answered.everything());
            assertThat(response.area()).contains(AreaSets.VALLAS);
            assertThat(response.position()).isEqualTo(SamplePosition.NONE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-10-03T12:00:01Z", "2016-10-04T09:00:00Z", "2016-12-24T15:00:00Z"})
    void sending_in_again_keeps_nothing_more_and_gives_the_same_receipt(String later) {
        var draft = at(NOON).open("sv");
        var first = at(NOON).take(everything(draft));

        var again = at(later)
                .take(submission(draft.form(), Answered.with(Questionnaires.SAFE_NIGHT, new Answer.Chosen(1))));

        assertThat(again).isEqualTo(first);
        assertThat(kept.responses()).hasSize(1);
    }

    @Test
    void a_replay_is_answered_even_after_the_round_has_closed() {
        var draft = at(NOON).open("sv");
        var first = at(NOON).take(everything(draft));

        assertThat(at(NOON, Rounds.onLocation()).take(everything(draft))).isEqualTo(first);
    }

    @Test
    void what_was_sent_in_cannot_be_read_back() {
        var intake = at(NOON);
        var draft = intake.keep(intake.open("sv").with(Answered.everything()));

        intake.take(everything(draft));

        assertThat(intake.draft(draft.form())).isEmpty();
        assertThat(intake.receipt(draft.form())).isPresent();
        assertThatThrownBy(() -> intake.keep(draft)).hasMessage("form.sent {day=2016-10-03}");
        assertThat(kept.drafts()).isEmpty();
    }

    /** The receipt's id is the form's, so the response must have one of its own. */
    @Test
    void the_response_is_not_named_after_its_form() {
        var draft = at(NOON).open("sv");

        at(NOON).take(everything(draft));

        assertThat(kept.responses().get(0).id().value())
                .isNotEqualTo(draft.form().value());
    }

    /** 22:30 in Greenwich is half past midnight in Sweden. */
    @Test
    void the_day_is_the_one_of_the_survey_and_nothing_finer_is_kept() {
        at("2016-10-03T22:30:00Z").take(submission(new SubmissionId(new UUID(1, 2)), Answered.everything()));

        assertThat(kept.responses().get(0).day()).contains(LocalDate.of(2016, 10, 4));
        assertThat(kept.receipts().values()).containsExactly(new Receipt(Rounds.ID_2016, LocalDate.of(2016, 10, 4)));
    }

    @Test
    void nothing_is_kept_of_answers_that_are_not_valid() {
        var intake = at(NOON);
        var draft = intake.keep(intake.open("sv").with(Answered.with(Questionnaires.SAFE_NIGHT, new Answer.Chosen(7))));

        assertThatThrownBy(() -> intake.take(submission(draft.form(), draft.answers())))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("SAFE_NIGHT: choice.unknown {code=7}");

        assertThat(kept.responses()).isEmpty();
        assertThat(kept.receipts()).isEmpty();
        assertThat(intake.draft(draft.form())).contains(draft);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,    2016-08-31T12:00:00Z, 'round.notOpenYet {round=2016, firstDay=2016-09-01}'",
        "PLANNED, 2016-10-03T12:00:00Z, 'round.notOpenYet {round=2016, firstDay=2016-09-01}'",
        "OPEN,    2016-11-20T23:00:00Z, 'round.closed {round=2016, lastDay=2016-11-20}'",
        "CLOSED,  2016-10-03T12:00:00Z, 'round.closed {round=2016, lastDay=2016-11-20}'",
    })
    void a_round_that_is_not_open_takes_nothing_in(RoundState state, String instant, String why) {
        var draft = at(NOON).open("sv");
        var intake = at(instant, Rewritten.with(Rounds.onLocation(), "state", state));

        assertThatThrownBy(() -> intake.open("sv")).isInstanceOf(Refused.class).hasMessage(why);
        assertThatThrownBy(() -> intake.keep(draft)).isInstanceOf(Refused.class).hasMessage(why);
        assertThatThrownBy(() -> intake.take(everything(draft)))
                .isInstanceOf(Refused.class)
                .hasMessage(why);
        assertThat(kept.responses()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-08-31T22:00:00Z", "2016-11-20T22:59:59Z"})
    void the_first_and_the_last_day_belong_to_the_round(String instant) {
        var intake = at(instant);

        intake.take(everything(intake.open("sv")));

        assertThat(kept.responses()).hasSize(1);
    }

    @Test
    void a_draft_waits_a_day_however_often_it_is_kept() {
        var draft = at(NOON).open("sv");
        at("2016-10-04T11:59:59Z").keep(draft.with(Answered.everything()).in("en"));

        assertThat(at("2016-10-04T11:59:59Z").draft(draft.form()))
                .map(Draft::language)
                .contains("en");
        assertThat(at("2016-10-04T12:00:00Z").draft(draft.form())).isEmpty();
        assertThat(at("2016-10-04T11:59:59Z").discardExpired()).isZero();
        assertThat(at("2016-10-04T12:00:00Z").discardExpired()).isOne();
        assertThat(kept.drafts()).isEmpty();
        assertThatThrownBy(() -> at("2016-10-04T12:00:00Z").keep(draft))
                .isInstanceOf(Refused.class)
                .hasMessage("form.gone {hours=24}");
    }

    @Test
    void when_a_form_was_opened_is_told_to_the_hour_only() {
        assertThat(at("2016-10-03T12:34:56.789Z").open("sv").expires()).isEqualTo("2016-10-04T12:00:00Z");
    }

    /** Otherwise whoever posts could keep a draft alive for ever, or make one without opening a form. */
    @Test
    void only_an_opened_form_is_kept_and_its_end_is_not_for_the_caller_to_say() {
        var intake = at(NOON);
        var opened = intake.open("sv");
        var prolonged = Rewritten.with(opened, "expires", Instant.parse("2099-01-01T00:00:00Z"));
        var made = Rewritten.with(opened, "form", new SubmissionId(new UUID(7, 7)));

        assertThat(intake.keep(prolonged).expires()).isEqualTo(opened.expires());
        assertThatThrownBy(() -> intake.keep(made)).hasMessage("form.gone {hours=24}");
    }

    @Test
    void a_form_of_another_round_is_none_of_this_one() {
        var draft = at(NOON).open("sv");
        var other = at(NOON, Rewritten.with(OPEN, "id", Rounds.ID_2018));

        assertThat(other.draft(draft.form())).isEmpty();
    }

    @Test
    void a_form_is_opened_only_in_a_language_it_is_written_in() {
        assertThatThrownBy(() -> at(NOON).open("fi")).hasMessage("language: response.otherLanguage {language=fi}");
    }

    @Test
    void what_routing_leads_past_is_not_kept_though_it_was_answered_before_going_back() {
        var intake = at(NOON);
        var answers = new LinkedHashMap<>(Answered.everything());
        answers.put(Questionnaires.RELATION, new Answer.Chosen(2));

        intake.take(submission(intake.open("sv").form(), answers));

        assertThat(kept.responses().get(0).answers())
                .containsOnlyKeys(
                        Questionnaires.RELATION, Questionnaires.PRIORITY, Questionnaires.PLACES, Questionnaires.WORDS);
        assertThat(kept.responses().get(0).area()).isEmpty();
    }

    @Test
    void what_was_asked_and_not_answered_was_passed_over() {
        var intake = at(NOON);
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        answers.put(Questionnaires.RELATION, new Answer.Chosen(1));
        answers.put(Questionnaires.PRIORITY, new Answer.ChosenMany(List.of()));
        answers.put(Questionnaires.WORDS, new Answer.Written("  "));
        answers.put(Questionnaires.PROBLEM, Answered.graded(new Answer.Chosen(2), Answer.Missing.NOT_ASKED));

        intake.take(submission(intake.open("sv").form(), answers));

        var response = kept.responses().get(0);
        assertThat(List.of(Questionnaires.PRIORITY, Questionnaires.WORDS, Questionnaires.SAFE_NIGHT))
                .allSatisfy(question -> assertThat(response.answer(question)).isEqualTo(Answer.Missing.NO_ANSWER));
        assertThat(response.answer(Questionnaires.PROBLEM))
                .isEqualTo(Answered.graded(new Answer.Chosen(2), Answer.Missing.NO_ANSWER));
    }

    @Test
    void a_question_that_nobody_asked_is_told() {
        var intake = at(NOON);
        var answers = new LinkedHashMap<>(Answered.everything());
        answers.put(new QuestionId("SNOW"), new Answer.Chosen(1));
        var submission = submission(intake.open("sv").form(), answers);

        assertThatThrownBy(() -> intake.take(submission)).hasMessage("SNOW: question.unknown {question=SNOW}");
    }

    @Test
    void a_round_without_its_questionnaire_is_a_mistake_of_the_programmer() {
        var programme = Rewritten.with(programme(OPEN), "questionnaires", List.of());
        var reception = new Reception(kept, kept, UUID::randomUUID, Clock.systemUTC());

        assertThatIllegalArgumentException().isThrownBy(() -> new Intake(reception, programme, OPEN));
    }

    @Test
    void a_receipt_of_a_form_that_nobody_sent_in_is_not_there() {
        assertThat(at(NOON).receipt(new SubmissionId(new UUID(1, 1)))).isEqualTo(Optional.empty());
    }

    private static Checked<Submission> read(SubmissionId form, Answer safeNight, String... unreadable) {
        var findings = new Findings(Stream.of(unreadable)
                .map(path -> Finding.error("json.null", path))
                .toList());
        return Checked.of(submission(form, Answered.with(Questionnaires.SAFE_NIGHT, safeNight)), findings);
    }

    @Test
    void what_could_not_be_read_is_refused_together_with_what_breaks_the_rules() {
        var form = new SubmissionId(new UUID(1, 2));

        assertThatThrownBy(() -> at(NOON).take(read(form, new Answer.Chosen(7), "YEARS", "extra")))
                .isInstanceOf(InvalidInput.class)
                .hasMessage("YEARS: json.null\nextra: json.null\nSAFE_NIGHT: choice.unknown {code=7}");
        assertThatThrownBy(() -> at(NOON).take(read(form, new Answer.Chosen(7), "SAFE_NIGHT")))
                .hasMessage("SAFE_NIGHT: json.null");

        assertThat(kept.responses()).isEmpty();
    }

    @Test
    void what_could_be_read_is_taken_and_a_replay_is_answered_whatever_it_holds() {
        var form = new SubmissionId(new UUID(1, 2));

        var receipt = at(NOON).take(read(form, new Answer.Chosen(4)));

        assertThat(at(NOON).take(read(form, new Answer.Chosen(7), "YEARS"))).isEqualTo(receipt);
        assertThat(kept.responses()).hasSize(1);
    }

    @Test
    void that_a_round_is_not_open_is_said_before_what_could_not_be_read() {
        var read = read(new SubmissionId(new UUID(1, 2)), new Answer.Chosen(7), "YEARS");

        assertThatThrownBy(() -> at(NOON, Rounds.onLocation()).take(read)).isInstanceOf(Refused.class);
    }

    @Test
    void nothing_is_taken_of_what_could_not_be_read_at_all() {
        var finding = Findings.of(Finding.error("unread.syntax", ""));

        assertThatThrownBy(() -> at(NOON).take(Checked.unreadable(finding))).hasMessage("unread.syntax");
    }

    @Test
    void a_form_sent_in_to_another_round_is_not_received_here() {
        var form = new SubmissionId(new UUID(1, 2));
        at(NOON).take(submission(form, Answered.everything()));
        var other = at(NOON, Rewritten.with(OPEN, "id", Rounds.ID_2018));

        assertThatThrownBy(() -> other.take(submission(form, Answered.everything())))
                .isInstanceOf(Refused.class)
                .hasMessage("form.ofAnotherRound {round=2016}");

        assertThat(kept.responses()).hasSize(1);
    }
}
