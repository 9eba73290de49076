package se.medborgarlofte.survey.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.Rounds;

class ResponseCheckTest {

    private static List<String> found(Round round, Response response) {
        return ResponseCheck.of(round, Questionnaires.withEveryKind(), AreaSets.two()).check(response).list().stream()
                .map(Finding::toString)
                .toList();
    }

    private static List<String> foundWith(String part, Object value) {
        return found(Rounds.onLocation(), Rewritten.with(Answered.onLocation(), part, value));
    }

    @Test
    void nothing_is_wrong_with_a_sound_response() {
        assertThat(found(Rounds.onLocation(), Answered.onLocation())).isEmpty();
        assertThat(found(Rounds.sample(), Answered.inSample())).isEmpty();
    }

    @Test
    void it_answers_the_questionnaire_of_the_round() {
        assertThat(foundWith("questionnaire", new QuestionnaireId("trygghet", 2)))
                .containsExactly("questionnaire: response.otherQuestionnaire "
                        + "{questionnaire=trygghet-2, expected=trygghet-1}");
    }

    @Test
    void it_was_given_during_fieldwork_where_the_day_is_recorded() {
        assertThat(foundWith("day", Optional.of(LocalDate.of(2016, 11, 21))))
                .containsExactly("day: response.outsideFieldwork "
                        + "{day=2016-11-21, firstDay=2016-09-01, lastDay=2016-11-20}");
        assertThat(foundWith("day", Optional.empty())).isEmpty();
    }

    @Test
    void it_was_given_in_a_mode_and_language_that_were_offered() {
        assertThat(foundWith("mode", Mode.FACE_TO_FACE))
                .containsExactly("mode: response.otherMode {mode=face_to_face}");
        assertThat(foundWith("language", "ar")).containsExactly("language: response.otherLanguage {language=ar}");
    }

    @Test
    void it_counts_for_an_area_that_exists() {
        assertThat(found(Rounds.sample(), Rewritten.with(Answered.inSample(), "area", Optional.of(AreaSets.NOWHERE))))
                .containsExactly("area: area.unknown {area=NOWHERE}");
        assertThat(foundWith("answers", Answered.with(Questionnaires.AREA, new Answer.InArea(AreaSets.NOWHERE))))
                .containsExactly("AREA: area.unknown {area=NOWHERE}", "area: response.areaDiffers {said=NOWHERE}");
    }

    @Test
    void only_a_sampling_frame_knows_better_where_somebody_lives() {
        var elsewhere = Optional.of(AreaSets.CENTRUM);

        assertThat(foundWith("area", elsewhere)).containsExactly("area: response.areaDiffers {said=VALLAS}");
        assertThat(foundWith("area", Optional.empty())).containsExactly("area: response.areaDiffers {said=VALLAS}");
        assertThat(found(Rounds.sample(), Rewritten.with(Answered.inSample(), "area", elsewhere)))
                .isEmpty();
    }

    @Test
    void somebody_who_does_not_know_the_area_may_still_be_counted_in_it() {
        var unsure = Answered.with(Questionnaires.AREA, new Answer.Missing(MissingReason.DONT_KNOW));

        assertThat(foundWith("answers", unsure)).isEmpty();
    }

    @Test
    void it_tells_of_the_sample_what_the_round_records_and_no_more() {
        var missing = Rewritten.with(Answered.inSample(), "position", SamplePosition.NONE);
        var extra = Rewritten.with(
                Answered.onLocation(), "position", Rewritten.with(SamplePosition.NONE, "stratum", Optional.of("A")));

        assertThat(found(Rounds.sample(), missing))
                .containsExactly(
                        "weight: response.positionMissing",
                        "stratum: response.positionMissing",
                        "unit: response.positionMissing",
                        "person: response.positionMissing");
        assertThat(found(Rounds.onLocation(), extra)).containsExactly("stratum: response.positionNotRecorded");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.5, Double.NaN, Double.POSITIVE_INFINITY})
    void a_weight_is_a_number_of_people(double weight) {
        var position = Rewritten.with(Answered.inSample().position(), "weight", OptionalDouble.of(weight));

        assertThat(found(Rounds.sample(), Rewritten.with(Answered.inSample(), "position", position)))
                .containsExactly("weight: response.weightOutOfRange {weight=" + weight + "}");
    }

    @Test
    void a_weight_may_be_nothing() {
        var position = Rewritten.with(Answered.inSample().position(), "weight", OptionalDouble.of(0));

        assertThat(found(Rounds.sample(), Rewritten.with(Answered.inSample(), "position", position)))
                .isEmpty();
    }

    @Test
    void everything_wrong_is_found_at_once() {
        var response = Rewritten.with(
                Rewritten.with(Answered.onLocation(), "mode", Mode.WEB),
                "answers",
                Answered.with(Questionnaires.SAFE_NIGHT, new Answer.Chosen(7)));

        assertThat(found(Rounds.onLocation(), response))
                .containsExactly("mode: response.otherMode {mode=web}", "SAFE_NIGHT: choice.unknown {code=7}");
    }

    @Test
    void an_unsound_round_refuses_no_more_than_it_says() {
        var hollow = Rewritten.with(
                Rewritten.with(Rewritten.with(Rounds.onLocation(), "fieldwork", null), "modes", null), "design", null);
        var holed = Rewritten.with(
                AreaSets.two(),
                "areas",
                Arrays.asList(null, AreaSets.two().areas().get(1)));
        var check = ResponseCheck.of(hollow, Questionnaires.withEveryKind(), holed);

        assertThat(check.check(Answered.onLocation()).list()).isEmpty();
    }
}
