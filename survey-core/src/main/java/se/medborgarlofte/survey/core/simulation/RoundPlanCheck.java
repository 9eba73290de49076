package se.medborgarlofte.survey.core.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;

/** Holds the plan of a round against the round, its questionnaire and its areas. */
final class RoundPlanCheck {

    private final RoundPlan plan;
    private final Round round;
    private final Questionnaire questionnaire;
    private final AreaSet areas;
    private final Settled settled;

    RoundPlanCheck(RoundPlan plan, Round round, Questionnaire questionnaire, AreaSet areas) {
        this.plan = plan;
        this.round = round;
        this.questionnaire = questionnaire;
        this.areas = areas;
        this.settled = new Settled(plan, questionnaire);
    }

    Findings findings() {
        var items = new ItemCheck(questionnaire, areas, settled);
        var seen = new HashSet<String>();
        return Stream.of(
                        each("groups", plan.groups(), i -> group(plan.groups().get(i))),
                        each(
                                "composition",
                                plan.composition(),
                                i -> trait(plan.composition().get(i), seen)),
                        each(
                                "items",
                                plan.items(),
                                i -> items.check(plan.items().get(i), seen)),
                        each(
                                "response",
                                plan.response(),
                                i -> settled.where(plan.response().get(i))),
                        modes(),
                        languages())
                .collect(Findings.joined());
    }

    private static Findings each(String name, List<?> parts, IntFunction<Findings> check) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> check.apply(i).under(name + "[" + i + "]"))
                .collect(Findings.joined());
    }

    private Findings group(Group group) {
        var size = group.answers().isPresent() == group.asked().isPresent()
                ? Findings.of(Finding.error("simulation.answersOrAsked", ""))
                : Findings.NONE;
        var fixed = group.fixed().entrySet().stream()
                .map(entry -> settled.code(entry.getKey(), entry.getValue(), "fixed." + entry.getKey()))
                .collect(Findings.joined());
        return size.and(area(group)).and(fixed);
    }

    /** An area that is named must be one that can be weighed, where answers are weighted. */
    private Findings area(Group group) {
        if (group.area().isEmpty()) {
            return Findings.NONE;
        }
        var area = areas.area(group.area().get());
        if (area.isEmpty()) {
            return Findings.of(Finding.error("area.unknown", "area")
                    .with("area", group.area().get()));
        }
        boolean counted = area.get().adults().isPresent() || !round.has(DesignColumn.WEIGHT);
        return counted ? Findings.NONE : Findings.of(Finding.error("simulation.adultsUnknown", "area"));
    }

    private Findings trait(Trait trait, HashSet<String> seen) {
        String variable = String.valueOf(trait.variable());
        var repeated = seen.add(variable)
                ? Findings.NONE
                : Findings.of(
                        Finding.error("simulation.variableRepeated", "variable").with("variable", variable));
        var question = settled.question(variable, "variable");
        var codes = question.value()
                .map(asked -> ItemCheck.codes(trait.shares(), asked, "shares"))
                .orElse(Findings.NONE);
        return repeated.and(question.findings()).and(codes).and(Shares.whole(trait.shares(), "shares"));
    }

    private Findings modes() {
        return unknown(plan.modes(), round.modes(), "modes", "simulation.modeUnknown")
                .and(Shares.whole(plan.modes(), "modes"));
    }

    private Findings languages() {
        return unknown(plan.languages(), questionnaire.languages(), "languages", "simulation.languageUnknown")
                .and(Shares.whole(plan.languages(), "languages"));
    }

    private static Findings unknown(Map<?, ?> shares, List<?> known, String path, String code) {
        return new Findings(shares.keySet().stream()
                .filter(key -> !known.contains(key))
                .map(key ->
                        Finding.error(code, path + "." + Shares.written(key)).with("value", key))
                .toList());
    }
}
