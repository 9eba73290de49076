package se.medborgarlofte.survey.stats.estimate;

import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.survey.stats.design.PsuTotals;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Several estimates of one call with their covariance, in the form of a case's result. */
final class ReferenceVector {

    private final SurveyDesign design;
    private final double quantile;
    private final List<PsuTotals> influences = new ArrayList<>();
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    ReferenceVector(SurveyDesign design, double quantile, double df) {
        this.design = design;
        this.quantile = quantile;
        json.put("df", Double.isInfinite(df) ? Double.NaN : df);
    }

    void add(String name, double estimate, PsuTotals influence, double deff) {
        double se = Math.sqrt(design.variance(influence));
        json.withArray("names").add(name);
        json.withArray("estimate").add(estimate);
        json.withArray("se").add(se);
        json.withArray("ci").addArray().add(estimate - quantile * se).add(estimate + quantile * se);
        json.withArray("deff").add(deff);
        influences.add(influence);
    }

    ObjectNode json() {
        for (var one : influences) {
            var row = json.withArray("vcov").addArray();
            influences.forEach(other -> row.add(design.covariance(one, other)));
        }
        return json;
    }
}
