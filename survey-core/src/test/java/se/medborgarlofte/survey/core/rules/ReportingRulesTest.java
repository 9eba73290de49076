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

    private static ReportingRules rules(int minimumBase) {
        return new ReportingRules(
                "reporting",
                1,
                new ReportingRules.Disclosure(minimumBase, 5),
                new ReportingRules.Reliability(20, 30, 8),
                new ReportingRules.Precision(95, 5));
    }
}
