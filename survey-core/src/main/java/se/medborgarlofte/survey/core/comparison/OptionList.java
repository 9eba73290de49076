package se.medborgarlofte.survey.core.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/** What could be answered, in the order it was offered, in the language the questionnaire was written in. */
record OptionList(Kind kind, List<Option> options) {

    private static final OptionList NOTHING = new OptionList(Kind.NONE, List.of());

    /** What the options are to each other. */
    enum Kind {
        /** One is chosen, and they may be the points of a scale. */
        ONE,
        SEVERAL,
        PLACES,
        NONE
    }

    /** @param substantive whether it says something about the subject rather than why there is no answer */
    record Option(int code, String label, boolean substantive) {}

    OptionList {
        options = List.copyOf(options);
    }

    Optional<Option> option(int code) {
        return options.stream().filter(option -> option.code() == code).findFirst();
    }

    Stream<Integer> codes() {
        return options.stream().map(Option::code);
    }

    List<Option> points() {
        return options.stream().filter(Option::substantive).toList();
    }

    /** The labels of the points by ascending code. */
    List<String> labelsByCode() {
        return points().stream()
                .sorted((one, other) -> Integer.compare(one.code(), other.code()))
                .map(Option::label)
                .toList();
    }

    /** Reads the options of each kind of question. */
    record Of(String language) implements Question.Cases<OptionList> {

        @Override
        public OptionList singleChoice(SingleChoice question) {
            return new OptionList(Kind.ONE, choices(question.choices()));
        }

        @Override
        public OptionList multipleChoice(MultipleChoice question) {
            return new OptionList(Kind.SEVERAL, choices(question.choices()));
        }

        @Override
        public OptionList battery(Battery question) {
            return new OptionList(Kind.ONE, choices(question.choices()));
        }

        @Override
        public OptionList quantity(Quantity question) {
            return NOTHING;
        }

        @Override
        public OptionList openText(OpenText question) {
            return NOTHING;
        }

        @Override
        public OptionList area(AreaQuestion question) {
            return NOTHING;
        }

        @Override
        public OptionList place(PlaceQuestion question) {
            return new OptionList(Kind.PLACES, choices(question.choices()));
        }

        private List<Option> choices(List<Choice> choices) {
            return choices.stream()
                    .map(choice -> new Option(
                            choice.code(), choice.label().in(language).strip(), choice.isSubstantive()))
                    .toList();
        }
    }
}
