package se.medborgarlofte.survey.core.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionTest {

    /** The name of each kind. */
    private static final class Kinds implements Question.Cases<String> {

        @Override
        public String singleChoice(SingleChoice question) {
            return "one choice";
        }

        @Override
        public String multipleChoice(MultipleChoice question) {
            return "several choices";
        }

        @Override
        public String battery(Battery question) {
            return "battery";
        }

        @Override
        public String quantity(Quantity question) {
            return "number";
        }

        @Override
        public String openText(OpenText question) {
            return "text";
        }

        @Override
        public String area(AreaQuestion question) {
            return "area";
        }

        @Override
        public String place(PlaceQuestion question) {
            return "places";
        }
    }

    @Test
    void every_kind_is_met_as_what_it_is() {
        List<String> kinds = Questionnaires.withEveryKind().questions().stream()
                .map(question -> question.match(new Kinds()))
                .toList();

        assertThat(kinds)
                .containsExactly(
                        "one choice", "several choices", "places", "text", "area", "one choice", "battery", "number");
    }

    @Test
    void names_sort_as_texts_and_print_as_themselves() {
        assertThat(List.of(Questionnaires.SAFE_NIGHT, Questionnaires.AREA).stream()
                        .sorted())
                .containsExactly(Questionnaires.AREA, Questionnaires.SAFE_NIGHT);
        assertThat(Questionnaires.AREA).hasToString("AREA");
        assertThat(new QuestionnaireId("trygghet", 2)).hasToString("trygghet-2");
    }
}
