package se.medborgarlofte.survey.core.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;

class ReportingRulesTest {

    @Test
    void are_cited_by_name_and_version() {
        assertThat(rules(30).citation()).isEqualTo("reporting-1");
    }

    @Test
    void a_threshold_is_a_positive_number() {
        assertThat(Constraints.standard().check(rules(0)).list())
                .extracting(Finding::toString)
                .containsExactly("disclosure.minimumBase: constraint.positive");
    }

    @Test
    void an_interval_that_is_never_wrong_and_a_correlation_above_one_do_not_exist() {
        assertThat(Constraints.standard()
                        .check(rules(30, new ReportingRules.Precision(100, 101)))
                        .list())
                .extracting(finding -> finding.path() + " " + finding.code())
                .containsExactly(
                        "precision.assumedIntraclassCorrelationPercent constraint.max",
                        "precision.confidenceLevelPercent constraint.max");
        assertThat(Constraints.standard()
                        .check(rules(30, new ReportingRules.Precision(99, 0)))
                        .isEmpty())
                .isTrue();
    }

    private static ReportingRules rules(int minimumBase) {
        return rules(minimumBase, new ReportingRules.Precision(95, 5));
    }

    private static ReportingRules rules(int minimumBase, ReportingRules.Precision precision) {
        return new ReportingRules(
                "reporting",
                1,
                new ReportingRules.Disclosure(minimumBase, 5),
                new ReportingRules.Reliability(20, 30, 8),
                precision);
    }
}
