package se.medborgarlofte.survey.stats.simulation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.simulation.Before;
import se.medborgarlofte.survey.core.simulation.DaySpread;
import se.medborgarlofte.survey.core.simulation.Group;
import se.medborgarlofte.survey.core.simulation.ItemPlan;
import se.medborgarlofte.survey.core.simulation.Rate;
import se.medborgarlofte.survey.core.simulation.RoundPlan;
import se.medborgarlofte.survey.core.simulation.Shift;
import se.medborgarlofte.survey.core.simulation.Target;
import se.medborgarlofte.survey.core.simulation.Trait;

/** Parts of plans for the rehearsals. */
final class Planned {

    private Planned() {}

    static RoundPlan items(ItemPlan... items) {
        return round(List.of(Group.of(1000)), List.of(), List.of(items));
    }

    static RoundPlan round(List<Group> groups, List<Trait> composition, List<ItemPlan> items) {
        return round(groups, composition, items, List.of());
    }

    static RoundPlan round(List<Group> groups, List<Trait> composition, List<ItemPlan> items, List<Rate> response) {
        return new RoundPlan(Rounds.ID, groups, composition, items, response, Optional.empty(), Map.of(), Map.of());
    }

    static RoundPlan on(DaySpread days, int answers) {
        return new RoundPlan(
                Rounds.ID,
                List.of(Group.of(answers)),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(days),
                Map.of(),
                Map.of());
    }

    static Group answering(AreaCode area, int answers) {
        return new Group(Optional.of(area), Optional.of(answers), Optional.empty(), Map.of());
    }

    static Group asked(AreaCode area, int asked) {
        return new Group(Optional.of(area), Optional.empty(), Optional.of(asked), Map.of());
    }

    static Trait trait(String variable, String... shares) {
        return new Trait(variable, byCode(shares));
    }

    static ItemPlan shares(String variable, String... shares) {
        return new ItemPlan(variable, List.of(), byCode(shares), Optional.empty());
    }

    static ItemPlan before(String variable, Before... before) {
        return new ItemPlan(variable, List.of(before), Map.of(), Optional.empty());
    }

    static ItemPlan target(String variable, Target target, Before... before) {
        return new ItemPlan(variable, List.of(before), Map.of(), Optional.of(target));
    }

    static Target target(String share, Map<AreaCode, BigDecimal> byArea, Shift... shifts) {
        return new Target(
                new BigDecimal(share),
                byArea,
                Optional.empty(),
                List.of(shifts),
                byCode("3", "1"),
                byCode("1", "0.5", "2", "0.5"));
    }

    static Shift shift(String variable, int code, String logit) {
        return new Shift(variable, code, new BigDecimal(logit));
    }

    static Before code(int code, String share, Rate... except) {
        return new Before(Optional.of(code), Optional.empty(), new BigDecimal(share), List.of(except));
    }

    static Before missing(MissingReason reason, String share) {
        return new Before(Optional.empty(), Optional.of(reason), new BigDecimal(share), List.of());
    }

    static Rate rate(String variable, int code, String share) {
        return new Rate(Map.of(variable, code), new BigDecimal(share));
    }

    static Map<Integer, BigDecimal> byCode(String... codesAndShares) {
        var shares = new LinkedHashMap<Integer, BigDecimal>();
        for (int i = 0; i < codesAndShares.length; i += 2) {
            shares.put(Integer.valueOf(codesAndShares[i]), new BigDecimal(codesAndShares[i + 1]));
        }
        return shares;
    }
}
