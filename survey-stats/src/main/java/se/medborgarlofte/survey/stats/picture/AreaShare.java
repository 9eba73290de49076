package se.medborgarlofte.survey.stats.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.situation.CommonGroundRules;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.core.situation.Ranking.Concerned;
import se.medborgarlofte.survey.core.situation.ResidentShare;
import se.medborgarlofte.survey.core.situation.Statement;
import se.medborgarlofte.survey.stats.distribution.StudentT;
import se.medborgarlofte.survey.stats.estimate.Interval;

/**
 * How many in an area see a problem, and in all of the municipality.
 *
 * @param n valid answers in the area
 * @param share in the area
 * @param all in the municipality
 * @param measured absent in an open round
 */
record AreaShare(AreaProblem of, int n, double share, double all, Optional<Measured> measured) {

    private static final double PERCENT = 100;
    private static final int P_DECIMALS = 3;

    /**
     * What a sample tells besides.
     *
     * @param error standard error of the share in the area less that of the municipality
     * @param effective answers in the area, the fewer of n and effective n
     * @param interval of the share in the area
     */
    record Measured(double error, int degreesOfFreedom, double effective, Interval interval) {

        /** Of a sample that has no variance there: too few answers for any statement. */
        static final Measured NOT = new Measured(0, 1, 0, new Interval(0, 1));
    }

    double above() {
        return share - all;
    }

    /** One-sided, of a sample with enough answers. */
    OptionalDouble pValue(CommonGroundRules.Residents rules) {
        return measured.filter(known -> known.effective() >= rules.answersFrom())
                .map(known -> OptionalDouble.of(sampled(known, 1).pValue()))
                .orElse(OptionalDouble.empty());
    }

    private PartyStatements.Sampled sampled(Measured known, double adjusted) {
        return new PartyStatements.Sampled(
                above(), known.error(), known.degreesOfFreedom(), adjusted, known.effective());
    }

    /** @param adjusted present where {@link #pValue} is */
    PartyView view(OptionalDouble adjusted, CommonGroundRules rules) {
        var statement = measured.map(known -> PartyStatements.of(sampled(known, adjusted.orElse(1)), rules.residents()))
                .orElseGet(() -> PartyStatements.ofOpen(above(), n, rules.pointer()));
        if (statement == Statement.MISSING) {
            return PartyView.missing(Party.RESIDENTS);
        }
        boolean pointer = measured.isEmpty() && statement == Statement.CONCERN;
        var figures = new ResidentShare(n, percent(share), percent(all), told(adjusted, rules.residents()));
        return new PartyView(Party.RESIDENTS, statement, pointer, Optional.of(figures), List.of(), Optional.empty());
    }

    private Optional<ResidentShare.Above> told(OptionalDouble adjusted, CommonGroundRules.Residents rules) {
        return measured.map(known -> {
            double reach = known.error() * StudentT.twoSided(rules.level() / PERCENT, known.degreesOfFreedom());
            return new ResidentShare.Above(
                    decimal(PERCENT * above(), 1),
                    decimal(PERCENT * (above() - reach), 1),
                    decimal(PERCENT * (above() + reach), 1),
                    decimal(adjusted.orElse(1), P_DECIMALS));
        });
    }

    /** How many adults of the area that makes. */
    Optional<Concerned> concerned(Optional<Integer> adults) {
        return measured.flatMap(known -> adults.map(people -> new Concerned(
                people * known.interval().lower(),
                people * share,
                people * known.interval().upper())));
    }

    static int percent(double share) {
        return decimal(PERCENT * share, 0).intValueExact();
    }

    private static BigDecimal decimal(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
