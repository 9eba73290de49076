package se.medborgarlofte.survey.core.simulation;

import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Question;

/** Holds a target against its question and the areas. */
final class TargetCheck {

    private final Question question;
    private final AreaSet areas;
    private final Settled settled;

    TargetCheck(Question question, AreaSet areas, Settled settled) {
        this.question = question;
        this.areas = areas;
        this.settled = settled;
    }

    Findings check(Target target) {
        return ItemCheck.codes(target.within(), question, "within")
                .and(ItemCheck.codes(target.otherwise(), question, "otherwise"))
                .and(Shares.whole(target.within(), "within"))
                .and(Shares.whole(target.otherwise(), "otherwise"))
                .and(overlap(target))
                .and(byArea(target))
                .and(Findings.each(target.shifts(), "shifts", this::shift));
    }

    private static Findings overlap(Target target) {
        return new Findings(target.otherwise().keySet().stream()
                .filter(target.within()::containsKey)
                .map(code -> Finding.error("simulation.codeInBoth", "otherwise." + code)
                        .with("code", code))
                .toList());
    }

    private Findings byArea(Target target) {
        return target.byArea().keySet().stream()
                .map(area -> areas.unknown(area, "byArea." + area))
                .collect(Findings.joined());
    }

    private Findings shift(Shift shift) {
        return settled.group(String.valueOf(shift.variable()), shift.code(), "variable");
    }
}
