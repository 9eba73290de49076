package se.medborgarlofte.survey.core.simulation;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Place;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;

/** Lets a question judge an answer that a plan speaks of, before anybody gives it. */
final class Candidate {

    private Candidate() {}

    /** What is wrong with a code of {@code question}. */
    static Findings code(Question question, int code) {
        return question.match(new OfCode(code))
                .map(answer -> judged(question, answer))
                .orElseGet(() ->
                        Findings.of(Finding.error("simulation.noCodes", "").with("question", question.id())));
    }

    /** What is wrong with a missing answer to {@code question}. */
    static Findings missing(Question question, Answer.Missing missing) {
        Answer answer = question instanceof Battery battery ? battery.all(missing) : missing;
        return judged(question, answer);
    }

    /** What is wrong with taking {@code code} together with others: only what is about the subject goes together. */
    static Findings together(List<Choice> choices, int code) {
        return choices.stream().anyMatch(choice -> isMissing(choice, code))
                ? Findings.of(Finding.error("answer.exclusive", "").with("code", code))
                : Findings.NONE;
    }

    private static boolean isMissing(Choice choice, int code) {
        return Integer.valueOf(code).equals(choice.code()) && !choice.isSubstantive();
    }

    /** A battery says the same of each of its items; once is enough here, and without the name of the item. */
    private static Findings judged(Question question, Answer answer) {
        return new Findings(question.check(answer).list().stream()
                .map(finding -> finding.at(Place.WHOLE))
                .distinct()
                .toList());
    }

    /** The answer with one code, to the questions that are answered by codes. */
    private record OfCode(int code) implements Question.Cases<Optional<Answer>> {

        @Override
        public Optional<Answer> singleChoice(SingleChoice question) {
            return Optional.of(new Answer.Chosen(code));
        }

        @Override
        public Optional<Answer> multipleChoice(MultipleChoice question) {
            return Optional.of(new Answer.ChosenMany(List.of(code)));
        }

        @Override
        public Optional<Answer> battery(Battery question) {
            return Optional.of(question.all(new Answer.Chosen(code)));
        }

        @Override
        public Optional<Answer> quantity(Quantity question) {
            return Optional.empty();
        }

        @Override
        public Optional<Answer> openText(OpenText question) {
            return Optional.empty();
        }

        @Override
        public Optional<Answer> area(AreaQuestion question) {
            return Optional.empty();
        }

        @Override
        public Optional<Answer> place(PlaceQuestion question) {
            return Optional.of(new Answer.ChosenMany(List.of(code)));
        }
    }
}
