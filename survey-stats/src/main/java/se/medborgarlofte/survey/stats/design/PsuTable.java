package se.medborgarlofte.survey.stats.design;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Which row lies in which sampling unit, and which unit in which stratum; counted over the whole design, once. */
final class PsuTable {

    private final DenseCodes stratum;
    private final DenseCodes psu;
    private final int[] stratumOfPsu;
    private final int[] psusInStratum;

    private PsuTable(DenseCodes stratum, DenseCodes psu, int[] stratumOfPsu) {
        this.stratum = stratum;
        this.psu = psu;
        this.stratumOfPsu = stratumOfPsu;
        this.psusInStratum = new int[stratum.count()];
        Arrays.stream(stratumOfPsu).forEach(h -> psusInStratum[h]++);
    }

    /**
     * @param stratumOfRow code per row
     * @param psuOfRow key per row, unique over all strata
     * @throws IllegalArgumentException if a unit lies in two strata
     */
    static PsuTable of(long[] stratumOfRow, long[] psuOfRow) {
        var stratum = DenseCodes.of(stratumOfRow);
        var psu = DenseCodes.of(psuOfRow);
        int[] home = new int[psu.count()];
        Arrays.fill(home, -1);
        for (int row = 0; row < psuOfRow.length; row++) {
            int unit = psu.ofRow(row);
            if (home[unit] >= 0 && home[unit] != stratum.ofRow(row)) {
                throw new IllegalArgumentException("sampling unit is not in one stratum: " + psu.code(unit));
            }
            home[unit] = stratum.ofRow(row);
        }
        return new PsuTable(stratum, psu, home);
    }

    int psus() {
        return stratumOfPsu.length;
    }

    int strata() {
        return psusInStratum.length;
    }

    int psuOfRow(int row) {
        return psu.ofRow(row);
    }

    int stratumOfPsu(int unit) {
        return stratumOfPsu[unit];
    }

    int psusInStratum(int h) {
        return psusInStratum[h];
    }

    boolean isLonely(int h) {
        return psusInStratum[h] == 1;
    }

    boolean hasLonelyStrata() {
        return lonelyStrata() > 0;
    }

    boolean hasOnlyLonelyStrata() {
        return lonelyStrata() == strata();
    }

    int lonelyStrata() {
        return (int) lonely().count();
    }

    List<Integer> lonelyStratumCodes() {
        return lonely().mapToObj(h -> (int) stratum.code(h)).toList();
    }

    private IntStream lonely() {
        return IntStream.range(0, strata()).filter(this::isLonely);
    }
}
