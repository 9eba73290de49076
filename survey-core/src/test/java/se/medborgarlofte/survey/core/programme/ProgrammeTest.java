package se.medborgarlofte.survey.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.promise.PromiseId;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.Rounds;

class ProgrammeTest {

    private final Programme programme = Programmes.complete();

    @Test
    void finds_rounds_questionnaires_and_questions() {
        assertThat(programme.round(Rounds.ID_2018)).contains(Rounds.sample());
        assertThat(programme.round(new RoundId("1999"))).isEmpty();
        assertThat(programme.askedIn(Rounds.sample())).contains(Questionnaires.withEveryKind());
        assertThat(programme.questionnaire(new QuestionnaireId("trygghet", 2))).isEmpty();
        assertThat(programme.asking("PROBLEM_DARK")).extracting(Question::id).containsExactly(Questionnaires.PROBLEM);
        assertThat(programme.askedIn(Rewritten.with(Rounds.sample(), "questionnaire", null)))
                .isEmpty();
    }

    @Test
    void the_latest_closed_round_is_the_one_that_ended_last() {
        var open = Rewritten.with(Rounds.sample(), "state", RoundState.OPEN);
        var undated = Rewritten.with(Rounds.sample(), "fieldwork", null);

        assertThat(programme.latestClosedRound()).map(Round::id).contains(Rounds.ID_2018);
        assertThat(Rewritten.with(programme, "rounds", List.of(open, Rounds.onLocation()))
                        .latestClosedRound())
                .map(Round::id)
                .contains(Rounds.ID_2016);
        assertThat(Rewritten.with(programme, "rounds", List.of(open, undated)).latestClosedRound())
                .isEmpty();
    }

    @Test
    void is_nothing_without_a_survey_and_areas() {
        assertThatNullPointerException()
                .isThrownBy(() -> new Programme(
                        null,
                        programme.areas(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .withMessage("survey");
        assertThatNullPointerException()
                .isThrownBy(() -> new Programme(
                        programme.survey(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty()))
                .withMessage("areas");
    }

    @Test
    void its_documents_have_the_same_names_in_every_store() {
        assertThat(Documents.questionnaire(new QuestionnaireId("trygghet", 1)))
                .isEqualTo("questionnaires/trygghet-1.json");
        assertThat(Documents.round(Rounds.ID_2016)).isEqualTo("rounds/2016/round.json");
        assertThat(Documents.responses(Rounds.ID_2016)).isEqualTo("rounds/2016/responses.csv");
        assertThat(Documents.observations("2017")).isEqualTo("observations/2017.csv");
        assertThat(Documents.pictures("2017")).isEqualTo("observations/2017.json");
        assertThat(Documents.promise(new PromiseId("2017"))).isEqualTo("promises/2017.json");
    }

    @Test
    void a_document_without_a_name_is_marked_as_such() {
        assertThat(Documents.questionnaire(new QuestionnaireId("trygghet", null)))
                .isEqualTo("questionnaires/?.json");
        assertThat(Documents.questionnaire(new QuestionnaireId(null, 1))).isEqualTo("questionnaires/?.json");
        assertThat(Documents.round(null)).isEqualTo("rounds/?/round.json");
        assertThat(Documents.promise(new PromiseId(null))).isEqualTo("promises/?.json");
    }
}
