package se.medborgarlofte.survey.core.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.survey.Breakdown;

/**
 * Counts the responses of a round that no group of a breakdown holds although they say where they belong: a table would
 * put them with those about whom it is not known.
 */
final class LeftOut {

    private final Round round;
    private final List<OfBreakdown> breakdowns = new ArrayList<>();

    private LeftOut(Round round) {
        this.round = round;
    }

    /** Of none where nothing is asked, or while one of the breakdowns is empty, which are findings of their own. */
    static LeftOut of(Programme programme, Round round) {
        var leftOut = new LeftOut(round);
        var breakdowns = programme.survey().breakdowns();
        if (breakdowns.stream().allMatch(Objects::nonNull)) {
            programme
                    .askedIn(round)
                    .ifPresent(asked ->
                            breakdowns.forEach(breakdown -> leftOut.breakdowns.add(OfBreakdown.of(breakdown, asked))));
        }
        return leftOut;
    }

    void add(Response response) {
        for (var breakdown : breakdowns) {
            breakdown.add(response);
        }
    }

    /** One for each group that is left out and holds somebody; paths lead to the order it is missing in. */
    Findings findings() {
        return Findings.each(breakdowns, "breakdowns", this::found).in(Documents.SURVEY);
    }

    private Findings found(OfBreakdown breakdown) {
        boolean byArea = breakdown.breakdown().isByArea();
        return breakdown.answers().entrySet().stream()
                .map(group ->
                        Findings.of(Finding.error(byArea ? "breakdown.areaLeftOut" : "breakdown.choiceLeftOut", "order")
                                .with("category", group.getKey())
                                .with("answers", group.getValue())
                                .with("round", round.id())))
                .collect(Findings.joined());
    }

    /**
     * One breakdown, and what has been counted.
     *
     * @param question whose choices are its groups; absent when it is by area, or not of this round
     * @param answers by the group that is left out
     */
    private record OfBreakdown(Breakdown breakdown, Optional<Question> question, TreeMap<String, Integer> answers) {

        static OfBreakdown of(Breakdown breakdown, Questionnaire asked) {
            var question = Optional.ofNullable(breakdown.variable())
                    .filter(variable -> !breakdown.isByArea())
                    .flatMap(asked::asking)
                    .filter(any -> any.codesOf(breakdown.variable()).stream()
                            .anyMatch(code -> breakdown.order().contains(String.valueOf(code))));
            return new OfBreakdown(breakdown, question, new TreeMap<>());
        }

        void add(Response response) {
            String category =
                    breakdown.isByArea() ? response.area().map(AreaCode::value).orElse("") : choice(response);
            if (!category.isEmpty() && !breakdown.order().contains(category)) {
                answers.merge(category, 1, Integer::sum);
            }
        }

        /** What somebody chose; nothing where the choice says why there is no answer. */
        private String choice(Response response) {
            if (question.isEmpty()) {
                return "";
            }
            var answer = response.answer(question.get().id());
            OptionalInt code = question.get().isAnswered(breakdown.variable(), answer)
                    ? question.get().code(breakdown.variable(), answer)
                    : OptionalInt.empty();
            return code.isPresent() ? String.valueOf(code.getAsInt()) : "";
        }
    }
}
