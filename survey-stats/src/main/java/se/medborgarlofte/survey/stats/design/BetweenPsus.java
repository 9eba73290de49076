package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;

/**
 * The covariance of two estimated totals from the variation between sampling units within strata, drawn with replacement
 * at the first stage: {@code sum_h n_h/(n_h-1) sum_i (A_hi - mean A_h)(B_hi - mean B_h)}.
 *
 * <p>n_h counts the units of the whole design, those without a row in the domain too.
 */
final class BetweenPsus {

    private final PsuTable table;
    private final LonelyPsu lonely;

    BetweenPsus(PsuTable table, LonelyPsu lonely) {
        this.table = table;
        this.lonely = lonely;
    }

    double covariance(PsuTotals a, PsuTotals b) {
        lonely.check(table);
        double[] centreA = centres(a);
        double[] centreB = a == b ? centreA : centres(b);
        double sum = 0;
        for (int psu = 0; psu < table.psus(); psu++) {
            int h = table.stratumOfPsu(psu);
            sum += multiplier(h) * (a.of(psu) - centreA[h]) * (b.of(psu) - centreB[h]);
        }
        return sum * lonely.scale(table);
    }

    private double multiplier(int h) {
        double units = table.psusInStratum(h);
        return table.isLonely(h) ? lonely.multiplier() : units / (units - 1);
    }

    /** The mean of the units of each stratum; of a lonely one, the mean of all units of all strata. */
    private double[] centres(PsuTotals totals) {
        double[] centre = new double[table.strata()];
        for (int psu = 0; psu < table.psus(); psu++) {
            centre[table.stratumOfPsu(psu)] += totals.of(psu);
        }
        double grandMean = Arrays.stream(centre).sum() / table.psus();
        Arrays.setAll(centre, h -> table.isLonely(h) ? grandMean : centre[h] / table.psusInStratum(h));
        return centre;
    }
}
