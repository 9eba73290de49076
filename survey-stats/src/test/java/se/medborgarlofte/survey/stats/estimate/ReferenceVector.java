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
    private final List<PsuTotals> influences = new ArrayList<>();
    private final ObjectNode json = JsonNodeFactory.instance.objectNode();

    ReferenceVector(SurveyDesign design, double df) {
        this.design = design;
        json.put("df", Double.isInfinite(df) ? Double.NaN : df);
    }

    ReferenceVector add(String name, double estimate, double standardError, Interval interval) {
        json.withArray("names").add(name);
        json.withArray("estimate").add(estimate);
        json.withArray("se").add(standardError);
        json.withArray("ci").addArray().add(interval.lower()).add(interval.upper());
        return this;
    }

    /** For the covariances, whose diagonal is thereby got on a second way. */
    void influence(PsuTotals influence, double deff) {
        influences.add(influence);
        json.withArray("deff").add(deff);
    }

    ObjectNode json() {
        for (var one : influences) {
            var row = json.withArray("vcov").addArray();
            influences.forEach(other -> row.add(design.covariance(one, other)));
        }
        return json;
    }
}
