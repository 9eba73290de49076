package se.medborgarlofte.survey.core.simulation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** Parts of plans for the small round. */
final class Plans {

    static final Trait SEX = new Trait("SEX", shares("1", "0.5", "2", "0.5"));

    private Plans() {}

    static RoundPlan sound() {
        return of(List.of(Group.of(10)), item("SAFE", target()));
    }

    static RoundPlan of(List<Group> groups, ItemPlan... items) {
        return new RoundPlan(
                SmallRound.ID, groups, List.of(SEX), List.of(items), List.of(), Optional.empty(), Map.of(), Map.of());
    }

    static RoundPlan of(ItemPlan... items) {
        return of(List.of(Group.of(10)), items);
    }

    static RoundPlan with(Trait... composition) {
        return new RoundPlan(
                SmallRound.ID,
                List.of(Group.of(10)),
                List.of(composition),
                List.of(),
                List.of(),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    static RoundPlan with(Rate... response) {
        return new RoundPlan(
                SmallRound.ID,
                List.of(Group.of(10)),
                List.of(SEX),
                List.of(),
                List.of(response),
                Optional.empty(),
                Map.of(),
                Map.of());
    }

    static Group in(String area) {
        return new Group(Optional.of(new AreaCode(area)), Optional.of(10), Optional.empty(), Map.of());
    }

    static Group fixing(String variable, int code) {
        return new Group(Optional.empty(), Optional.of(10), Optional.empty(), Map.of(variable, code));
    }

    static ItemPlan item(String variable, Target target) {
        return new ItemPlan(variable, List.of(), Map.of(), Optional.of(target));
    }

    static ItemPlan item(String variable, String... distribution) {
        return new ItemPlan(variable, List.of(), shares(distribution), Optional.empty());
    }

    static ItemPlan item(String variable, Before... before) {
        return new ItemPlan(variable, List.of(before), Map.of(), Optional.empty());
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

    static Target target() {
        return target(
                Map.of(new AreaCode("CENTRE"), new BigDecimal("0.4")), new Shift("SEX", 1, new BigDecimal("0.35")));
    }

    static Target target(Map<AreaCode, BigDecimal> byArea, Shift... shifts) {
        return new Target(
                new BigDecimal("0.3"),
                byArea,
                Optional.empty(),
                List.of(shifts),
                shares("3", "1"),
                shares("1", "0.4", "2", "0.6"));
    }

    static Map<Integer, BigDecimal> shares(String... codesAndShares) {
        var shares = new LinkedHashMap<Integer, BigDecimal>();
        for (int i = 0; i < codesAndShares.length; i += 2) {
            shares.put(Integer.valueOf(codesAndShares[i]), new BigDecimal(codesAndShares[i + 1]));
        }
        return shares;
    }
}
