package se.medborgarlofte.survey.core.microdata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.response.Answered;
import se.medborgarlofte.survey.core.response.Response;

class MicrodataTest {

    private static Microdata of(Response... responses) {
        var builder = new MicrodataBuilder(Questionnaires.withEveryKind());
        List.of(responses).forEach(builder::add);
        return builder.build();
    }

    private static CodeColumn codes(Microdata data, String variable) {
        return data.codes(variable).orElseThrow();
    }

    @Test
    void has_a_row_for_each_response_in_the_order_they_were_added() {
        var data = of(Answered.onLocation(), Answered.inSample());

        assertThat(data.size()).isEqualTo(2);
        assertThat(data.areas().label(0)).contains("VALLAS");
        assertThat(data.areas().label(1)).contains("CENTRUM");
        assertThat(of().size()).isZero();
    }

    @Test
    void keeps_the_code_of_each_choice_and_flag_and_item() {
        var data = of(Answered.onLocation());

        assertThat(codes(data, "SAFE_NIGHT").code(0)).isEqualTo(4);
        assertThat(codes(data, "SAFE_NIGHT").holds(0, 4)).isTrue();
        assertThat(codes(data, "SAFE_NIGHT").holds(0, 3)).isFalse();
        assertThat(codes(data, "PRIORITY_3").code(0)).isEqualTo(1);
        assertThat(codes(data, "PRIORITY_2").code(0)).isZero();
        assertThat(codes(data, "PLACES_2").code(0)).isEqualTo(1);
        assertThat(codes(data, "PROBLEM_LITTER").code(0)).isEqualTo(2);
        assertThat(codes(data, "PROBLEM_DARK").missing(0)).isEqualTo(MissingReason.NO_ANSWER);
    }

    @Test
    void keeps_codes_up_to_ninety_nine_apart_from_what_is_missing() {
        var choices = IntStream.range(50, 100).mapToObj(Questionnaires::choice).toList();
        var question = Rewritten.with(Questionnaires.relation(), "choices", choices);
        var builder = new MicrodataBuilder(Questionnaires.of(Questionnaires.page("START", question)));
        Map<QuestionId, Answer> answers = Map.of(Questionnaires.RELATION, new Answer.Chosen(99));

        var data = builder.add(Rewritten.with(Answered.onLocation(), "answers", answers))
                .build();

        assertThat(codes(data, "RELATION").isMissing(0)).isFalse();
        assertThat(codes(data, "RELATION").code(0)).isEqualTo(99);
    }

    @ParameterizedTest
    @EnumSource(MissingReason.class)
    void keeps_why_there_is_no_code(MissingReason reason) {
        var missing = new Answer.Missing(reason);
        var single =
                Rewritten.with(Answered.onLocation(), "answers", Answered.with(Questionnaires.SAFE_NIGHT, missing));
        var graded = Rewritten.with(
                Answered.onLocation(),
                "answers",
                Answered.with(Questionnaires.PROBLEM, Answered.graded(missing, new Answer.Chosen(1))));

        for (var column : List.of(codes(of(single), "SAFE_NIGHT"), codes(of(graded), "PROBLEM_LITTER"))) {
            assertThat(column.isMissing(0)).isTrue();
            assertThat(column.missing(0)).isEqualTo(reason);
            assertThat(column.isAsked(0)).isEqualTo(reason != MissingReason.NOT_ASKED);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> column.code(0))
                    .withMessage("row is not answered: 0");
        }
    }

    @Test
    void every_column_of_a_question_that_was_not_asked_says_so() {
        var unasked = Rewritten.with(Answered.onLocation(), "answers", Map.of());
        var data = of(unasked);

        for (String variable : List.of("RELATION", "PRIORITY_1", "PLACES_1", "PROBLEM_DARK")) {
            assertThat(codes(data, variable).missing(0)).as(variable).isEqualTo(MissingReason.NOT_ASKED);
        }
        assertThat(data.numbers("YEARS").orElseThrow().isMissing(0)).isTrue();
    }

    @Test
    void an_answered_row_is_not_missing() {
        var column = codes(of(Answered.onLocation()), "RELATION");

        assertThatIllegalArgumentException().isThrownBy(() -> column.missing(0)).withMessage("row is not missing: 0");
        assertThat(column.size()).isEqualTo(1);
    }

    @Test
    void keeps_numbers_and_weights_and_what_has_none() {
        var data = of(Answered.onLocation(), Answered.inSample());
        var years = data.numbers("YEARS").orElseThrow();

        assertThat(years.value(0)).isEqualTo(12.5);
        assertThat(data.weights().isMissing(0)).isTrue();
        assertThat(data.weights().value(1)).isEqualTo(12.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> data.weights().value(0))
                .withMessage("row has no number: 0");
    }

    @ParameterizedTest
    @EnumSource(MissingReason.class)
    void keeps_why_there_is_no_number(MissingReason reason) {
        var answers = Answered.with(Questionnaires.YEARS, new Answer.Missing(reason));
        var years = of(Rewritten.with(Answered.onLocation(), "answers", answers), Answered.onLocation())
                .numbers("YEARS")
                .orElseThrow();

        assertThat(years.missing(0)).isEqualTo(reason);
        assertThat(years.isAsked(0)).isEqualTo(reason != MissingReason.NOT_ASKED);
        assertThat(years.isAsked(1)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> years.missing(1)).withMessage("row is not missing: 1");
    }

    @Test
    void keeps_labels_once_each_and_what_has_none() {
        var third = Rewritten.with(Answered.onLocation(), "language", "en");
        var data = of(Answered.onLocation(), Answered.inSample(), third);

        assertThat(data.languages().labels()).containsExactly("sv", "en");
        assertThat(IntStream.range(0, 3).map(data.languages()::number)).containsExactly(0, 1, 1);
        assertThat(data.modes().label(1)).contains("WEB");
        assertThat(data.strata().label(0)).isEmpty();
        assertThat(data.strata().number(0)).isEqualTo(-1);
        assertThat(data.strata().label(1)).contains("A");
        assertThat(data.units().label(1)).contains("1");
        assertThat(data.persons().label(1)).contains("P7");
        assertThat(data.persons().size()).isEqualTo(3);
    }

    @Test
    void words_and_areas_have_no_codes_and_no_numbers() {
        var data = of(Answered.onLocation());

        assertThat(data.codes("WORDS")).isEmpty();
        assertThat(data.numbers("WORDS")).isEmpty();
        assertThat(data.codes("AREA")).isEmpty();
        assertThat(data.codes("SNOW")).isEmpty();
    }
}
