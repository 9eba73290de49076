package se.medborgarlofte.survey.cli;

import java.util.List;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.core.programme.CopySurvey;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.stats.comparability.ComparabilityOfRounds;
import se.medborgarlofte.survey.stats.indicator.IndicatorsOfRound;
import se.medborgarlofte.survey.stats.report.ReleaseOfRound;
import se.medborgarlofte.survey.stats.report.ReportOfRound;
import se.medborgarlofte.survey.stats.simulation.SimulateRound;

/** What can be done with the survey of a store. */
record OpenSurvey(
        Store store,
        Constraints constraints,
        List<Indicator> catalogue,
        ReportingRules rules,
        ComparisonRules comparisonRules) {

    CheckSurvey check() {
        return new CheckSurvey(store.surveys(), store.responses(), constraints, catalogue);
    }

    IndicatorsOfRound indicators() {
        return new IndicatorsOfRound(rounds(), catalogue, rules);
    }

    ReportOfRound report() {
        return new ReportOfRound(rounds(), catalogue, rules);
    }

    ComparabilityOfRounds comparability() {
        return new ComparabilityOfRounds(rounds(), store.holdings().releases(), catalogue, rules, comparisonRules);
    }

    SimulateRound simulate() {
        return new SimulateRound(store.responses(), constraints);
    }

    ReleaseOfRound release() {
        return new ReleaseOfRound(report(), store.holdings().releases());
    }

    CopySurvey copy() {
        return new CopySurvey(store.holdings(), constraints);
    }

    private ReadRound rounds() {
        return new ReadRound(store.responses(), constraints);
    }
}
