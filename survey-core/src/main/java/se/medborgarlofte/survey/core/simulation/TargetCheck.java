package se.medborgarlofte.survey.core.simulation;

import java.util.stream.IntStream;
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
                .and(shifts(target));
    }

    private static Findings overlap(Target target) {
        return new Findings(target.otherwise().keySet().stream()
                .filter(target.within()::containsKey)
                .map(code -> Finding.error("simulation.codeInBoth", "otherwise." + code)
                        .with("code", code))
                .toList());
    }

    private Findings byArea(Target target) {
        return new Findings(target.byArea().keySet().stream()
                .filter(area -> !areas.has(area))
                .map(area -> Finding.error("area.unknown", "byArea." + area).with("area", area))
                .toList());
    }

    private Findings shifts(Target target) {
        var shifts = target.shifts();
        return IntStream.range(0, shifts.size())
                .mapToObj(i -> shift(shifts.get(i)).under("shifts[" + i + "]"))
                .collect(Findings.joined());
    }

    private Findings shift(Shift shift) {
        return settled.group(String.valueOf(shift.variable()), shift.code(), "variable");
    }
}
