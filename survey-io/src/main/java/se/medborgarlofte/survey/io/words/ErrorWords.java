package se.medborgarlofte.survey.io.words;

import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/** What a resident is told to do when an answer cannot be taken: what to do rather than what is wrong. */
public final class ErrorWords {

    private final ResidentWords words;

    public ErrorWords(ResidentWords words) {
        this.words = words;
    }

    /** The sentence for what was found in the answer to {@code question}. */
    public String sentence(Finding finding, Question question) {
        var gaps = Stream.concat(
                        finding.parameters().entrySet().stream()
                                .flatMap(gap -> Stream.of(gap.getKey(), gap.getValue())),
                        question.match(new More(finding, words)))
                .toArray();
        return words.say(key(finding, question), gaps);
    }

    private String key(Finding finding, Question question) {
        String key = "error." + finding.code();
        String variety = key + (isNoDecimals(finding) ? ".none" : isWritten(question) ? ".write" : "");
        return words.has(variety) ? variety : words.has(key) ? key : "error.other";
    }

    private static boolean isNoDecimals(Finding finding) {
        return "0".equals(finding.parameters().get("atMost"));
    }

    private static boolean isWritten(Question question) {
        return question instanceof OpenText || question instanceof Quantity;
    }

    /** What a sentence needs besides what the finding holds. */
    private record More(Finding finding, ResidentWords words) implements Question.Cases<Stream<String>> {

        @Override
        public Stream<String> singleChoice(SingleChoice question) {
            return Stream.of();
        }

        @Override
        public Stream<String> multipleChoice(MultipleChoice question) {
            return question.choices().stream().filter(this::isMeant).findFirst().stream()
                    .flatMap(choice -> Stream.of("label", words.text(choice.label())));
        }

        private boolean isMeant(Choice choice) {
            return Optional.ofNullable(finding.parameters().get("code"))
                    .filter(String.valueOf(choice.code())::equals)
                    .isPresent();
        }

        @Override
        public Stream<String> battery(Battery question) {
            return Stream.of();
        }

        @Override
        public Stream<String> quantity(Quantity question) {
            return Stream.of(
                    "min", question.min().toPlainString(), "max", question.max().toPlainString());
        }

        @Override
        public Stream<String> openText(OpenText question) {
            return Stream.of();
        }

        @Override
        public Stream<String> area(AreaQuestion question) {
            return Stream.of();
        }

        @Override
        public Stream<String> place(PlaceQuestion question) {
            return Stream.of();
        }
    }
}
