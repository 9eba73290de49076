package se.medborgarlofte.survey.stats.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.plan.Target;
import se.medborgarlofte.survey.stats.plan.TargetVerdict;

class TargetSimulationTest {

    private static final int SAMPLES = 20_000;

    private static Target atMost(double share) {
        return new Target(Target.Side.AT_MOST, share, 0.05);
    }

    /** What a simple random sample decides in which so many of n are inside. */
    private static TargetVerdict verdict(Target target, int inside, int n) {
        var item = new ShareItem(row -> row < inside, Domain.all(n));
        return target.decide(item, Domain.all(n), SurveyDesign.plan(n).design(), 0)
                .orElseThrow()
                .verdict();
    }

    private static int drawn(RandomGenerator random, double share, int n) {
        int inside = 0;
        for (int i = 0; i < n; i++) {
            inside += random.nextDouble() < share ? 1 : 0;
        }
        return inside;
    }

    /** The share is the target itself: whatever is decided is decided wrongly, or by a hair. */
    @ParameterizedTest(name = "share and target {0}, {1} answers, seed {2}")
    @CsvSource({
        "0.05,  50, 1", "0.05, 100, 2", "0.05, 400, 3",
        "0.1,   50, 4", "0.1,  100, 5", "0.1,  400, 6",
        "0.3,   50, 7", "0.3,  100, 8", "0.3,  400, 9",
        "0.5,  50, 10", "0.5, 100, 11", "0.5, 400, 12",
    })
    void met_and_missed_are_each_wrong_at_most_one_time_in_twenty(double share, int n, long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var verdicts = IntStream.rangeClosed(0, n)
                .mapToObj(inside -> verdict(atMost(share), inside, n))
                .toList();

        var decided = IntStream.range(0, SAMPLES)
                .mapToObj(sample -> verdicts.get(drawn(random, share, n)))
                .toList();

        assertThat(decided.stream().filter(TargetVerdict.MET::equals).count()).isLessThanOrEqualTo(SAMPLES * 55 / 1000);
        assertThat(decided.stream().filter(TargetVerdict.MISSED::equals).count())
                .isLessThanOrEqualTo(SAMPLES * 55 / 1000);
        assertThat(decided).contains(TargetVerdict.UNDECIDED);
    }

    @Test
    void nobody_of_forty_does_not_show_that_at_most_two_percent_are() {
        assertThat(verdict(atMost(0.02), 0, 40)).isEqualTo(TargetVerdict.UNDECIDED);
        assertThat(verdict(atMost(0.08), 0, 40)).isEqualTo(TargetVerdict.MET);
    }
}
