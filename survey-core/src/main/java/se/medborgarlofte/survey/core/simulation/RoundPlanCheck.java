package se.medborgarlofte.survey.core.simulation;

import java.util.List;
import java.util.Map;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
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
        var seen = new Seen<String>();
        return Findings.each(plan.groups(), "groups", this::group)
                .and(Findings.each(plan.composition(), "composition", trait -> trait(trait, seen)))
                .and(Findings.each(plan.items(), "items", item -> items.check(item, seen)))
                .and(Findings.each(plan.response(), "response", settled::where))
                .and(modes())
                .and(languages());
    }

    private Findings group(Group group) {
        var size = group.answers().isPresent() == group.asked().isPresent()
                ? Findings.of(Finding.error("simulation.answersOrAsked", ""))
                : Findings.NONE;
        var fixed = group.fixed().entrySet().stream()
                .map(entry -> settled.code(entry.getKey(), entry.getValue(), "fixed." + entry.getKey()))
                .collect(Findings.joined());
        return size.and(group.area().map(this::area).orElse(Findings.NONE)).and(fixed);
    }

    private Findings area(AreaCode code) {
        var area = areas.area(code);
        return area.isEmpty() ? areas.unknown(code, "area") : weighed(area.get());
    }

    /** An area that is named must be one that can be weighed, where answers are weighted. */
    private Findings weighed(Area area) {
        return area.adults().isPresent() || !round.has(DesignColumn.WEIGHT)
                ? Findings.NONE
                : Findings.of(Finding.error("simulation.adultsUnknown", "area"));
    }

    private Findings trait(Trait trait, Seen<String> seen) {
        String variable = String.valueOf(trait.variable());
        var repeated = ItemCheck.repeated(variable, seen);
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
