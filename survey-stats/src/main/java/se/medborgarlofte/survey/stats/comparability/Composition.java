package se.medborgarlofte.survey.stats.comparability;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.distribution.Normal;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/** Who answered, by the cross of some variables; rows of which one is not known are left out. */
record Composition(AnsweredRound round, List<String> variables, boolean byArea) {

    /** How often chance alone exceeds the limit that a shift must exceed. */
    private static final double RARE = 0.01;

    /** Whether the round asked for all of it. */
    boolean isKnown() {
        return variables.stream()
                .allMatch(variable -> round.data().codes(variable).isPresent());
    }

    /** The cell of a row, such as {@code 1 × 2}. */
    Optional<String> cell(int row) {
        Microdata data = round.data();
        var parts = Stream.concat(
                        variables.stream()
                                .map(variable -> data.codes(variable)
                                        .filter(column -> !column.isMissing(row))
                                        .map(column -> String.valueOf(column.code(row)))),
                        byArea ? Stream.of(data.areas().label(row)) : Stream.of())
                .toList();
        return parts.stream().allMatch(Optional::isPresent)
                ? Optional.of(parts.stream().flatMap(Optional::stream).collect(joining(" × ")))
                : Optional.empty();
    }

    /** A choice that is a kind of missing answer tells nothing of who answered. */
    private Optional<String> code(String variable, int row) {
        return round.data()
                .codes(variable)
                .filter(column -> !column.isMissing(row))
                .map(column -> column.code(row))
                .filter(code -> round.questionnaire().asking(variable).stream()
                        .flatMap(
                                question -> question instanceof SingleChoice one ? one.choices().stream() : Stream.of())
                        .noneMatch(choice -> choice.code().equals(code) && !choice.isSubstantive()))
                .map(String::valueOf);
    }

    /** Unweighted. */
    Shares shares(Domain of) {
        return Shares.of(of.rows().boxed().flatMap(row -> cell(row).stream()));
    }

    int known(Domain of) {
        return (int) of.rows().filter(row -> cell(row).isPresent()).count();
    }

    /**
     * What half the sum of differences exceeds by chance once in a hundred times: its mean and spread where every cell's
     * difference is normal around 0 and the cells are correlated as the counts of a multinomial are.
     *
     * @param n answers in the one round
     * @param m answers in the other
     */
    static double chance(Shares before, Shares after, int n, int m) {
        double[] pooled = before.labelsWith(after).stream()
                .mapToDouble(cell -> (n * before.of(cell) + m * after.of(cell)) / (n + m))
                .toArray();
        double perUnit = 1.0 / n + 1.0 / m;
        double mean = 0;
        double variance = 0;
        for (int i = 0; i < pooled.length; i++) {
            double own = perUnit * pooled[i] * (1 - pooled[i]);
            mean += Math.sqrt(2 / Math.PI * own);
            variance += (1 - 2 / Math.PI) * own;
            for (int j = 0; j < i; j++) {
                variance += 2 * covariance(pooled[i], pooled[j], perUnit);
            }
        }
        return (mean + Normal.exceededBy(RARE) * Math.sqrt(variance)) / 2;
    }

    /** Of the sizes of two cells' differences. */
    private static double covariance(double p, double q, double perUnit) {
        double rho = -Math.sqrt(p * q / ((1 - p) * (1 - q)));
        double spread = perUnit * Math.sqrt(p * (1 - p) * q * (1 - q));
        return 2 / Math.PI * spread * (Math.sqrt(1 - rho * rho) + rho * Math.asin(rho) - 1);
    }

    /** The weights of the rows of a base by cell. */
    private Map<String, Double> weights(Domain base) {
        Map<String, Double> sums = new TreeMap<>();
        base.rows()
                .forEach(row -> cell(row)
                        .ifPresent(cell -> sums.merge(cell, round.design().weight(row), Double::sum)));
        return sums;
    }

    /** The share among these rows as it would be, had they been composed as another round's; over the cells of both. */
    OptionalDouble reweighted(ShareItem item, Composition other, Domain ofOther) {
        var here = weights(item.base());
        var inside = weights(Domain.of(
                item.base().size(),
                row -> item.base().contains(row) && item.inside().test(row)));
        double share = 0;
        double people = 0;
        for (var cell : other.weights(ofOther).entrySet()) {
            double weight = here.getOrDefault(cell.getKey(), 0.0);
            if (weight > 0) {
                share += cell.getValue() * inside.getOrDefault(cell.getKey(), 0.0) / weight;
                people += cell.getValue();
            }
        }
        return people > 0 ? OptionalDouble.of(share / people) : OptionalDouble.empty();
    }
}
