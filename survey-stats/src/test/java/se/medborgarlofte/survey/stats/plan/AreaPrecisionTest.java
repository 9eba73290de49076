package se.medborgarlofte.survey.stats.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

class AreaPrecisionTest {

    private static final Detection USUAL = new Detection(0.05, 3, 0.8);

    private static final ProportionRule RULE = new ProportionRule(0.95, 0.05);

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    /** Three areas: one with answers of both kinds, one where all say the same, one with a single answer. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void tells_of_each_area_what_can_be_told(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        double[] weight = random.doubles(151, 1, 5).toArray();
        boolean[] inside = new boolean[151];
        for (int row = 0; row < 100; row++) {
            inside[row] = row == 0 || row > 1 && random.nextDouble() < 0.4;
        }
        var design = SurveyDesign.plan(151).weights(weight).design();
        var item = new ShareItem(row -> inside[row], Domain.all(151));
        Map<AreaCode, Domain> areas = new LinkedHashMap<>();
        areas.put(new AreaCode("MIXED"), Domain.of(151, row -> row < 100));
        areas.put(new AreaCode("UNANIMOUS"), Domain.of(151, row -> row >= 100 && row < 150));
        areas.put(new AreaCode("ALONE"), Domain.of(151, row -> row == 150));

        var precision = AreaPrecision.ofEach(item, areas, design, RULE);

        assertThat(precision).extracting(area -> area.area().value()).containsExactly("MIXED", "UNANIMOUS", "ALONE");
        var mixed = precision.get(0);
        var estimate = Proportion.of(item, areas.get(new AreaCode("MIXED")), design, RULE);
        var known = estimate.precision().known().orElseThrow();
        assertThat(mixed.margin().orElseThrow()).isCloseTo(known.interval().width() / 2, within(1e-15));
        assertThat(AchievedShare.of(estimate).orElseThrow().variance())
                .isCloseTo(known.standardError() * known.standardError(), within(1e-15));
        assertThat(mixed.detectableChange(USUAL).orElseThrow().decrease().orElseThrow())
                .isGreaterThan(mixed.margin().orElseThrow());
        assertThat(precision.get(1).margin()).isPresent();
        assertThat(precision.get(1).detectableChange(USUAL)).isEmpty();
        assertThat(precision.get(2).margin()).isEmpty();
        assertThat(precision.get(2).detectableChange(USUAL)).isEmpty();
    }
}
