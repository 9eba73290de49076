package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.questionnaire.AreaQuestion;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Choice;
import se.medborgarlofte.survey.core.questionnaire.MultipleChoice;
import se.medborgarlofte.survey.core.questionnaire.OpenText;
import se.medborgarlofte.survey.core.questionnaire.PlaceQuestion;
import se.medborgarlofte.survey.core.questionnaire.Quantity;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** What people read for the categories of a breakdown. */
public final class Labels {

    private final AreaSet areas;
    private final Questionnaire questionnaire;

    public Labels(AreaSet areas, Questionnaire questionnaire) {
        this.areas = areas;
        this.questionnaire = questionnaire;
    }

    /**
     * The breakdown as far as the round can give it: a choice that only another version of the questionnaire offers is no
     * category of this round.
     *
     * @return empty when none of its categories is one
     */
    Optional<Breakdown> offered(Breakdown breakdown) {
        var order = breakdown.order().stream()
                .filter(code -> label(breakdown, code).isPresent())
                .toList();
        return order.isEmpty()
                ? Optional.empty()
                : Optional.of(new Breakdown(breakdown.variable(), breakdown.title(), order));
    }

    /** What people read for a row of a breakdown that the round {@link #offered}. */
    List<Category> categories(Breakdown breakdown, Part part) {
        return part.categories().stream()
                .map(code -> code.isEmpty()
                        ? Category.UNKNOWN
                        : Category.of(code, label(breakdown, code).orElseThrow()))
                .toList();
    }

    /** What people read for a code of a breakdown; empty when the round does not offer it. */
    public Optional<LocalizedText> label(Breakdown breakdown, String code) {
        return breakdown.isByArea() ? areaName(code) : choiceLabel(breakdown.variable(), code);
    }

    private Optional<LocalizedText> areaName(String code) {
        return areas.area(new AreaCode(code)).map(Area::name);
    }

    private Optional<LocalizedText> choiceLabel(String variable, String code) {
        return questionnaire.asking(variable).stream()
                .flatMap(question -> question.match(new Offered()))
                .filter(choice -> Objects.equals(String.valueOf(choice.code()), code))
                .map(Choice::label)
                .findFirst();
    }

    /** The choices of the questions that put every respondent in one category. */
    private static final class Offered implements Question.Cases<Stream<Choice>> {

        @Override
        public Stream<Choice> singleChoice(SingleChoice question) {
            return question.choices().stream();
        }

        @Override
        public Stream<Choice> battery(Battery question) {
            return question.choices().stream();
        }

        @Override
        public Stream<Choice> multipleChoice(MultipleChoice question) {
            return Stream.of();
        }

        @Override
        public Stream<Choice> quantity(Quantity question) {
            return Stream.of();
        }

        @Override
        public Stream<Choice> openText(OpenText question) {
            return Stream.of();
        }

        @Override
        public Stream<Choice> area(AreaQuestion question) {
            return Stream.of();
        }

        @Override
        public Stream<Choice> place(PlaceQuestion question) {
            return Stream.of();
        }
    }
}
