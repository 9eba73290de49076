package se.medborgarlofte.survey.io.catalogue;

import java.util.List;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.rules.ReportingRules;

/** The indicators and rules that every survey can use; each edition stays as it is, a change makes the next one. */
public final class Catalogue {

    private Catalogue() {}

    /** What stands in the file of an edition. */
    record Indicators(List<Indicator> indicators) {}

    /** The indicators of the first edition, in the order of the catalogue. */
    public static List<Indicator> indicators() {
        return Shipped.read("indicators-1.json", Indicators.class).indicators();
    }

    /** The rules {@code cmp-1}. */
    public static ComparisonRules comparisonRules() {
        return Shipped.read("/se/medborgarlofte/survey/io/rules/cmp-1.json", ComparisonRules.class);
    }

    /** The rules {@code reporting-1}. */
    public static ReportingRules reportingRules() {
        return Shipped.read("/se/medborgarlofte/survey/io/rules/reporting-1.json", ReportingRules.class);
    }
}
