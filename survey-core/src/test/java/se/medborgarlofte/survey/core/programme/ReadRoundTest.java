package se.medborgarlofte.survey.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.questionnaire.Routing;
import se.medborgarlofte.survey.core.response.Answered;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.text.Texts;

class ReadRoundTest {

    private final Programme programme = Programmes.complete();
    private final Round round = Rounds.onLocation();
    private final Response first = Answered.onLocation();
    private final Response second = Rewritten.with(first, "id", Answered.id(3));
    private final Response wrong = Rewritten.with(
            Rewritten.with(first, "id", Answered.id(4)),
            "answers",
            Answered.with(Questionnaires.SAFE_NIGHT, new Answer.Chosen(7)));

    private static List<String> found(KeptSurvey kept, Programme programme, Round round) {
        return kept.rounds().check(programme, round).list().stream()
                .map(Finding::toString)
                .toList();
    }

    private Programme asking(Questionnaire questionnaire) {
        return Rewritten.with(programme, "questionnaires", List.of(questionnaire));
    }

    @Test
    void hands_over_the_valid_responses_only() {
        List<ResponseId> read = new ArrayList<>();

        var findings = KeptSurvey.of(programme, first, wrong, second).rounds().each(programme, round, response -> {
            read.add(response.id());
            return Findings.NONE;
        });

        assertThat(read).containsExactly(first.id(), second.id());
        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactly("rounds/2016/responses.csv:3: SAFE_NIGHT: choice.unknown {code=7}");
    }

    @Test
    void joins_what_the_reader_finds() {
        var odd = Findings.of(Finding.warning("response.odd", ""));

        var findings = KeptSurvey.of(programme, first).rounds().each(programme, round, response -> odd);

        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactly("rounds/2016/responses.csv:2: response.odd");
    }

    @Test
    void a_response_that_comes_again_is_refused() {
        assertThat(found(KeptSurvey.of(programme, first, second, first), programme, round))
                .containsExactly(
                        "rounds/2016/responses.csv:4: response: response.repeated {response=" + first.id() + "}");
    }

    @Test
    void each_reading_begins_afresh() {
        var kept = KeptSurvey.of(programme, first, second);

        assertThat(found(kept, programme, round)).isEmpty();
        assertThat(found(kept, programme, round)).isEmpty();
    }

    @Test
    void nothing_is_wrong_with_a_round_that_has_no_responses() {
        assertThat(found(KeptSurvey.of(programme), programme, round)).isEmpty();
    }

    @Test
    void turns_the_valid_responses_into_columns() {
        var read = KeptSurvey.of(programme, first, wrong, second).rounds().microdata(programme, round);

        assertThat(read.value()).map(Microdata::size).contains(2);
        assertThat(read.findings().list()).extracting(Finding::code).containsExactly("choice.unknown");
    }

    @Test
    void there_are_no_columns_without_responses() {
        var read = KeptSurvey.of(programme).rounds().microdata(programme, round);

        assertThat(read.value()).isEmpty();
        assertThat(read.findings().list())
                .extracting(Finding::toString)
                .containsExactly("rounds/2016/responses.csv: responses.none");
        assertThat(read.findings().hasErrors()).isTrue();
    }

    @Test
    void an_unsound_questionnaire_judges_no_answer_and_says_so() {
        Question back =
                Rewritten.with(Questionnaires.relation(), "shownIf", Optional.of(new Routing.Answered("YEARS")));
        var unrouted = asking(Questionnaires.of(Questionnaires.page("START", back, Questionnaires.years())));
        var blank = asking(Rewritten.with(Questionnaires.withEveryKind(), "title", null));
        String warning = "rounds/2016/responses.csv: responses.notChecked {questionnaire=trygghet-1}";

        assertThat(found(KeptSurvey.of(programme, wrong), unrouted, round)).containsExactly(warning);
        assertThat(found(KeptSurvey.of(programme, wrong), blank, round)).containsExactly(warning);
        assertThat(KeptSurvey.of(programme, wrong).rounds().check(blank, round).hasErrors())
                .isFalse();
        assertThat(KeptSurvey.of(programme, first)
                        .rounds()
                        .microdata(blank, round)
                        .findings()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void a_missing_translation_does_not_hide_a_wrong_answer() {
        var swedish = asking(Rewritten.with(Questionnaires.withEveryKind(), "title", Texts.swedish("Trygghet")));

        assertThat(found(KeptSurvey.of(programme, wrong), swedish, round))
                .containsExactly("rounds/2016/responses.csv:2: SAFE_NIGHT: choice.unknown {code=7}");
    }

    @Test
    void a_round_without_a_questionnaire_judges_no_answer() {
        assertThat(found(KeptSurvey.of(programme, first), programme, Rewritten.with(round, "questionnaire", null)))
                .containsExactly("rounds/2016/responses.csv: responses.questionnaireNotNamed");
    }

    @Test
    void no_store_is_asked_for_a_round_whose_name_is_no_name() {
        var outside = Rewritten.with(round, "id", new RoundId("../../etc"));
        var kept = KeptSurvey.of(programme, wrong);

        assertThat(found(kept, programme, outside)).isEmpty();
        assertThat(found(kept, programme, Rewritten.with(round, "id", null))).isEmpty();
    }

    private Programme brokenDownBy(Breakdown... breakdowns) {
        return Rewritten.with(
                programme, "survey", Rewritten.with(programme.survey(), "breakdowns", List.of(breakdowns)));
    }

    private static Breakdown by(String variable, String... order) {
        return new Breakdown(variable, Texts.both("Efter grupp", "By group"), List.of(order));
    }

    @Test
    void an_area_that_a_breakdown_leaves_out_is_an_error_when_somebody_answered_there() {
        var kept = KeptSurvey.of(programme, first, second);
        var left = brokenDownBy(by("RELATION", "1", "2", "3"), by("AREA", "CENTRUM"));
        String expected =
                "survey.json: breakdowns[1].order: breakdown.areaLeftOut {category=VALLAS, answers=2, round=2016}";

        assertThat(found(kept, left, round)).containsExactly(expected);
        assertThat(kept.rounds().tabulated(left, round).findings().list())
                .extracting(Finding::toString)
                .containsExactly(expected);
        assertThat(kept.rounds().tabulated(left, round).value()).isPresent();
        assertThat(kept.rounds().microdata(left, round).findings().isEmpty()).isTrue();
        assertThat(kept.rounds().check(left, round).hasErrors()).isTrue();
        assertThat(found(kept, brokenDownBy(by("AREA", "VALLAS")), round)).isEmpty();
    }

    @Test
    void a_choice_that_a_breakdown_leaves_out_is_an_error_when_somebody_made_it() {
        var kept = KeptSurvey.of(programme, first, second);

        assertThat(found(kept, brokenDownBy(by("RELATION", "2", "3")), round))
                .containsExactly("survey.json: breakdowns[0].order: breakdown.choiceLeftOut"
                        + " {category=1, answers=2, round=2016}");
        assertThat(found(kept, brokenDownBy(by("PROBLEM_LITTER", "1")), round))
                .containsExactly("survey.json: breakdowns[0].order: breakdown.choiceLeftOut"
                        + " {category=2, answers=2, round=2016}");
    }

    @Test
    void a_choice_that_says_why_there_is_no_answer_may_be_left_out() {
        Response unsure =
                Rewritten.with(first, "answers", Answered.with(Questionnaires.SAFE_NIGHT, new Answer.Chosen(8)));
        Response silent =
                Rewritten.with(second, "answers", Answered.with(Questionnaires.SAFE_NIGHT, Answer.Missing.NO_ANSWER));

        assertThat(found(KeptSurvey.of(programme, unsure, silent), brokenDownBy(by("SAFE_NIGHT", "1", "2")), round))
                .isEmpty();
    }

    @Test
    void a_breakdown_of_which_the_round_offers_nothing_leaves_nobody_out() {
        var kept = KeptSurvey.of(programme, first);

        assertThat(found(kept, brokenDownBy(by("SNOW", "1"), by("RELATION", "7")), round))
                .isEmpty();
    }
}
