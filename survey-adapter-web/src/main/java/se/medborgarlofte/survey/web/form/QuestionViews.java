package se.medborgarlofte.survey.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.io.words.ErrorWords;
import se.medborgarlofte.survey.io.words.ResidentWords;
import se.medborgarlofte.survey.web.form.QuestionView.Field;
import se.medborgarlofte.survey.web.form.QuestionView.Group;
import se.medborgarlofte.survey.web.form.QuestionView.Option;

/** Makes what a form shows of a question: its options with what was chosen, and what was found wrong. */
final class QuestionViews {

    private final AreaSet areas;
    private final ResidentWords words;
    private final ErrorWords errors;

    QuestionViews(AreaSet areas, ResidentWords words) {
        this.areas = areas;
        this.words = words;
        this.errors = new ErrorWords(words);
    }

    /**
     * The question as it is shown.
     *
     * @param findings about any questions; paths begin with the name of the question
     */
    QuestionView of(Question question, Answer answer, Findings findings, Optional<String> onlyFor) {
        return question.match(new Shown(question, answer, findings, onlyFor));
    }

    /** The sentences for what was found at {@code path}. */
    private List<String> sentences(Findings findings, String path, Question question) {
        return findings.list().stream()
                .filter(finding -> finding.path().equals(path))
                .map(finding -> errors.sentence(finding, question))
                .distinct()
                .toList();
    }

    /** What an error summary beside the fields says and links to, in reading order. */
    List<FormError> summary(Findings findings, List<Question> questions) {
        return summary(findings, questions, QuestionViews::field);
    }

    /** What an error summary beside the answers says and links to, in reading order. */
    List<FormError> summaryOfAnswers(Findings findings, List<Question> questions) {
        return summary(findings, questions, (finding, question) -> question.id().value());
    }

    private List<FormError> summary(
            Findings findings, List<Question> questions, BiFunction<Finding, Question, String> target) {
        return findings.list().stream()
                .flatMap(finding -> questions.stream()
                        .filter(question -> isAt(finding, question))
                        .map(question -> new FormError(
                                target.apply(finding, question),
                                errors.sentence(finding, question),
                                part(finding, question))))
                .distinct()
                .toList();
    }

    /** Whether it is about the answer to the question, or a part of it. */
    static boolean isAt(Finding finding, Question question) {
        return finding.path().equals(question.id().value())
                || finding.path().startsWith(question.id().value() + ".");
    }

    /** The first field that it is about: a battery as a whole begins with its first item. */
    private static String field(Finding finding, Question question) {
        return question instanceof Battery battery
                        && finding.path().equals(battery.id().value())
                ? battery.variable(battery.items().get(0).id())
                : finding.path().replace('.', '_');
    }

    private String part(Finding finding, Question question) {
        String wording = words.text(question.wording());
        return question instanceof Battery battery
                ? battery.items().stream()
                        .filter(item -> finding.path().endsWith("." + item.id()))
                        .findFirst()
                        .map(item -> words.text(item.wording()))
                        .orElse(wording)
                : wording;
    }

    /** By the kind of question. */
    private final class Shown implements Question.Cases<QuestionView> {

        private final Question question;
        private final Answer answer;
        private final Findings findings;
        private final Optional<String> onlyFor;

        Shown(Question question, Answer answer, Findings findings, Optional<String> onlyFor) {
            this.question = question;
            this.answer = answer;
            this.findings = findings;
            this.onlyFor = onlyFor;
        }

        @Override
        public QuestionView singleChoice(SingleChoice closed) {
            return grouped(false, options(closed.choices(), answer), words.say("choose.one"));
        }

        @Override
        public QuestionView multipleChoice(MultipleChoice several) {
            return grouped(true, options(several.choices(), answer), howMany(several.atMost()));
        }

        @Override
        public QuestionView place(PlaceQuestion places) {
            return grouped(true, options(places.choices(), answer), howMany(places.atMost()));
        }

        private String howMany(Optional<Integer> atMost) {
            return atMost.map(most -> words.say("choose.most", "most", words.whole(most)))
                    .orElseGet(() -> words.say("choose.many"));
        }

        @Override
        public QuestionView area(AreaQuestion asked) {
            var options = new ArrayList<Option>();
            areas.areas()
                    .forEach(area -> options.add(new Option(
                            area.code().value(),
                            words.text(area.name()),
                            answer instanceof Answer.InArea in && in.area().equals(area.code()))));
            asked.dontKnow()
                    .map(label -> new Option(
                            PostedAnswers.DONT_KNOW, words.text(label), answer.equals(PostedAnswers.AREA_NOT_KNOWN)))
                    .ifPresent(options::add);
            return grouped(false, options, words.say("choose.one"));
        }

        @Override
        public QuestionView battery(Battery battery) {
            var groups = battery.items().stream()
                    .map(item -> new Group(
                            Optional.of(words.text(item.wording())),
                            battery.variable(item.id()),
                            false,
                            options(battery.choices(), part(battery, item.id())),
                            sentences(findings, battery.id() + "." + item.id(), battery)))
                    .toList();
            return view(groups, Optional.empty(), hint(words.say("choose.each")));
        }

        private Answer part(Battery battery, ItemId item) {
            return answer instanceof Answer.Graded graded ? graded.of(item) : Answer.Missing.NOT_ASKED;
        }

        @Override
        public QuestionView quantity(Quantity quantity) {
            String range =
                    words.say("number.range", "min", words.number(quantity.min()), "max", words.number(quantity.max()));
            return view(List.of(), Optional.of(new Field(name(), written(), Optional.empty())), hint(range));
        }

        @Override
        public QuestionView openText(OpenText open) {
            // No hint of the questionnaire takes the place of how much there is room for: it would be told only once it
            // is broken.
            String room = words.say("room", "most", words.whole(open.maxLength()));
            var field = new Field(name(), written(), Optional.of(open.maxLength()));
            return view(List.of(), Optional.of(field), open.hint().isEmpty() ? room : hint(room) + " " + room);
        }

        private String written() {
            if (answer instanceof Answer.Measured measured) {
                return words.number(measured.value());
            }
            return answer instanceof Answer.Written text ? text.text() : "";
        }

        private QuestionView grouped(boolean several, List<Option> options, String how) {
            return view(
                    List.of(new Group(Optional.empty(), name(), several, options, List.of())),
                    Optional.empty(),
                    hint(how));
        }

        private List<Option> options(List<Choice> choices, Answer said) {
            return choices.stream()
                    .map(choice ->
                            new Option(choice.code().toString(), words.text(choice.label()), isChosen(choice, said)))
                    .toList();
        }

        private static boolean isChosen(Choice choice, Answer said) {
            return said instanceof Answer.Chosen chosen && chosen.code() == choice.code()
                    || said instanceof Answer.ChosenMany many && many.codes().contains(choice.code());
        }

        private QuestionView view(List<Group> groups, Optional<Field> field, String hint) {
            return new QuestionView(
                    name(),
                    words.text(question.wording()),
                    Optional.of(hint),
                    onlyFor,
                    groups,
                    field,
                    sentences(findings, name(), question));
        }

        /** What the questionnaire says beside the question, else how to answer it. */
        private String hint(String how) {
            return question.hint().map(words::text).orElse(how);
        }

        private String name() {
            return question.id().value();
        }
    }
}
