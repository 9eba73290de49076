package se.medborgarlofte.survey.stats.estimate;

import java.util.Locale;
import se.medborgarlofte.survey.stats.design.DesignPlan;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import tools.jackson.databind.JsonNode;

/** The design a reference case describes. */
final class ReferenceDesign {

    private ReferenceDesign() {}

    static SurveyDesign of(JsonNode design, ReferenceTable table) {
        refuseWhatIsNotBuilt(design);
        var plan = SurveyDesign.plan(table.rows())
                .lonelyPsu(LonelyPsu.valueOf(
                        design.path("lonelyPsu").asString("fail").toUpperCase(Locale.ROOT)));
        for (var stratum : design.path("strata")) {
            plan = plan.strata(table.codes(stratum.stringValue()));
        }
        for (var psu : design.path("ids")) {
            plan = psus(
                    plan, table.codes(psu.stringValue()), design.path("nest").asBoolean(false));
        }
        if (design.path("weights").isString()) {
            plan = plan.weights(table.numbers(design.get("weights").stringValue()));
        }
        return plan.design();
    }

    private static DesignPlan psus(DesignPlan plan, int[] codes, boolean nested) {
        return nested ? plan.psusNestedInStrata(codes) : plan.psus(codes);
    }

    private static void refuseWhatIsNotBuilt(JsonNode design) {
        boolean built = design.get("type").stringValue().equals("linearization")
                && design.path("fpc").isEmpty()
                && design.path("replicate").isMissingNode()
                && design.path("ids").size() < 2
                && !design.path("adjustDomainLonely").asBoolean(false);
        if (!built) {
            throw new UnsupportedOperationException("design is not known: " + design);
        }
    }
}
