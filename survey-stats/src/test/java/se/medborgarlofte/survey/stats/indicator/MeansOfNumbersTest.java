package se.medborgarlofte.survey.stats.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.microdata.NumberColumn;
import se.medborgarlofte.survey.stats.cube.CubeItem;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class MeansOfNumbersTest {

    private static final double LEVEL = 0.95;

    static LongStream seeds() {
        return LongStream.range(0, 30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void are_the_same_counted_number_by_number_and_row_by_row(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var town = Town.designed(Stream.generate(() -> person(random)).limit(400));
        var data = town.microdata();
        var visits = data.numbers("VISITS").orElseThrow();
        var counted = TownIndicators.VISITS.measure().match(new Measuring(data, CubeItem.MOST_OUTCOMES));
        var groups = Groups.of(Town.byArea(), data).stream()
                .map(Groups.Group::responses)
                .toList();

        var byNumber = byNumber(town, counted).of(groups);
        var byRow = byRow(town, counted, visits).of(groups);

        assertThat(counted.values()).containsInstanceOf(Measurement.FewNumbers.class);
        assertThat(byRow).anyMatch(estimate -> estimate.precision() instanceof Known);
        for (int i = 0; i < groups.size(); i++) {
            assertSame(byNumber.get(i), byRow.get(i));
        }
    }

    @Test
    void are_not_counted_by_number_where_there_are_too_many_sampling_units_for_it() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        var clustered = Town.designed(Stream.generate(() -> person(random)).limit(400));
        int[] unit = {0};
        var alone = Town.designed(Stream.generate(() -> person(random).from("1", String.valueOf(unit[0]++)))
                .limit(30_000));

        assertThat(outcomes(clustered)).isEqualTo(CubeItem.MOST_OUTCOMES);
        assertThat(outcomes(alone)).isEqualTo(2_000_000 / 30_000);
        assertThat(alone.estimator().measured(TownIndicators.VISITS).ofAll().precision())
                .isPresent();
    }

    private static int outcomes(Town town) {
        return RoundCubes.of(town.round(), town.microdata()).mostOutcomes();
    }

    private static GroupEstimates byNumber(Town town, Measurement counted) {
        var cubes = RoundCubes.of(town.round(), town.microdata());
        return EstimatesFromCubes.mean(
                CountedTogether.of(cubes, List.of(counted.outcomes().item())).get(0),
                (Measurement.FewNumbers) counted.values().orElseThrow(),
                LEVEL);
    }

    private static GroupEstimates byRow(Town town, Measurement counted, NumberColumn numbers) {
        var design = RoundDesign.of(town.round(), town.microdata());
        return new EstimatesFromRows(counted, new Measurement.Numbers(numbers::value), design, LEVEL);
    }

    private static void assertSame(GroupEstimate one, GroupEstimate other) {
        assertThat(one.base().asked()).isEqualTo(other.base().asked());
        assertThat(one.base().valid()).isEqualTo(other.base().valid());
        assertThat(one.base().weighted()).isCloseTo(other.base().weighted(), within(1e-9));
        assertThat(one.value().isPresent()).isEqualTo(other.value().isPresent());
        other.value().ifPresent(mean -> assertThat(one.value().orElseThrow()).isCloseTo(mean, within(1e-12 * mean)));
        assertThat(one.precision().getClass()).isEqualTo(other.precision().getClass());
        if (one.precision() instanceof Known known && other.precision() instanceof Known same) {
            assertThat(known.standardError()).isCloseTo(same.standardError(), within(1e-9));
            assertThat(known.degreesOfFreedom()).isEqualTo(same.degreesOfFreedom());
            assertThat(known.interval().upper()).isCloseTo(same.interval().upper(), within(1e-9));
        }
    }

    private static Person person(RandomGenerator random) {
        var person = Person.in(List.of("A", "A", "B", "C").get(random.nextInt(4)))
                .from(String.valueOf(random.nextInt(3)), String.valueOf(random.nextInt(20)))
                .weighing(random.nextInt(8) == 0 ? 0 : random.nextDouble(0.5, 20));
        return random.nextInt(5) == 0 ? person : person.withNumber("VISITS", random.nextInt(90));
    }
}
