package se.medborgarlofte.survey.stats.comparability;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.comparison.Degree;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.RoundDeclaration;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.change.TwoRounds;

/** What every reason is looked for in. */
record Context(Programme programme, TwoRounds rounds, Declarations declarations, ComparisonRules rules) {

    private static final double PERCENT = 100;
    private static final double ROUNDING = 1e-9;

    Round first() {
        return rounds.first().round();
    }

    Round second() {
        return rounds.second().round();
    }

    RoundDeclaration declaredOfFirst() {
        return declarations.of(first().id());
    }

    RoundDeclaration declaredOfSecond() {
        return declarations.of(second().id());
    }

    Reason reason(ReasonCode code, Degree degree, Evidence... evidence) {
        return reason(code, degree, List.of(evidence));
    }

    Reason reason(ReasonCode code, Degree degree, List<Evidence> evidence) {
        return rules.reason(code, degree, evidence);
    }

    /** A reason when what is known of both differs; what is not known of one of them is no difference. */
    Optional<Reason> unlessSame(ReasonCode code, Degree degree, Evidence evidence) {
        boolean known = !evidence.first().isEmpty() && !evidence.second().isEmpty();
        return known && evidence.differs() ? Optional.of(reason(code, degree, evidence)) : Optional.empty();
    }

    /** A share of all as percent, as it stands in evidence. */
    static String percent(double share) {
        return decimal(PERCENT * share);
    }

    /** Whether a percentage is at least a limit, but for the rounding of sums. */
    static boolean reaches(double percent, int limit) {
        return percent >= limit - ROUNDING;
    }

    /** With one decimal. */
    static String decimal(double number) {
        return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_EVEN).toPlainString();
    }
}
