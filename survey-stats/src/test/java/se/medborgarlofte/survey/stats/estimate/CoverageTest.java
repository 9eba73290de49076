package se.medborgarlofte.survey.stats.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

@Tag("slow")
class CoverageTest {

    private static final int SAMPLES = 1000;

    /** Four strata of ten clusters of 15; the share of a cluster varies with an intra-cluster correlation of about 0.05. */
    @ParameterizedTest(name = "share {0}")
    @ValueSource(doubles = {0.05, 0.3, 0.5})
    void the_interval_holds_the_true_share_in_nineteen_samples_of_twenty(double share) {
        var random = Samples.random(1);

        long covered = random.longs(SAMPLES)
                .filter(seed -> covers(share, Samples.random(seed)))
                .count();

        assertThat((double) covered / SAMPLES).isBetween(0.925, 0.99);
    }

    private static boolean covers(double share, RandomGenerator random) {
        int[] psu = new int[600];
        int[] stratum = new int[600];
        double[] chance = new double[40];
        Arrays.setAll(psu, row -> row / 15);
        Arrays.setAll(stratum, row -> row / 150);
        // two-point clusters: p(1-p) 0.05 is the variance between them
        double step = Math.sqrt(0.05 * share * (1 - share));
        Arrays.setAll(chance, unit -> share + (random.nextBoolean() ? step : -step));
        boolean[] inside = new boolean[600];
        for (int row = 0; row < inside.length; row++) {
            inside[row] = random.nextDouble() < chance[psu[row]];
        }
        var design = SurveyDesign.plan(600).strata(stratum).psus(psu).design();
        return Proportion.of(row -> inside[row], Domain.all(600), design, Samples.RULE)
                .precision()
                .known()
                .orElseThrow()
                .interval()
                .contains(share);
    }
}
