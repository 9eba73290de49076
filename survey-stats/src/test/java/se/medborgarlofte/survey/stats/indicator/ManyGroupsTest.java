package se.medborgarlofte.survey.stats.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

@Tag("slow")
class ManyGroupsTest {

    private static final String[] AREAS =
            IntStream.range(0, 53).mapToObj(i -> "AREA_" + i).toArray(String[]::new);

    private static final List<Breakdown> BREAKDOWNS = List.of(
            Town.breakdown(Breakdown.AREA, AREAS),
            Town.breakdown("SEX", "1", "2", "3", "9"),
            Town.breakdown("AGE", "1", "2", "3"));

    @ParameterizedTest(name = "units in each stratum: {0}")
    @ValueSource(ints = {50, 1_000_000})
    void of_20_000_responses_are_estimated_for_25_indicators_in_two_seconds_of_processor_time(int units) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        var town = Town.designed(Stream.generate(() -> person(random, units)).limit(20_000))
                .withAreas(new AreaSet("1", Stream.of(AREAS).map(Town::area).toList(), List.of()));
        var data = town.microdata();
        var indicators = IntStream.range(0, 25)
                .mapToObj(i -> List.of(TownIndicators.UNSAFE, TownIndicators.UNSAFE_ALL, TownIndicators.GRADE)
                        .get(i % 3))
                .toList();
        IntStream.range(0, 3).forEach(warmUp -> figures(town, data, indicators));

        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        long figures = figures(town, data, indicators);
        long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();

        assertThat(figures).isEqualTo(25 * 60);
        assertThat(after - before).isLessThan(2_000_000_000L);
    }

    private static long figures(Town town, Microdata data, List<Indicator> indicators) {
        var estimator = new IndicatorEstimator(town.round(), data, Town.RULES);
        var groups = BREAKDOWNS.stream()
                .flatMap(breakdown -> Groups.of(breakdown, data).stream())
                .toList();
        return indicators.stream()
                .map(estimator::measured)
                .flatMap(measured -> groups.stream().map(group -> measured.of("", group)))
                .filter(figure -> figure.precision().isPresent())
                .count();
    }

    private static Person person(RandomGenerator random, int units) {
        return Person.in(AREAS[random.nextInt(AREAS.length)])
                .with("SEX", List.of(1, 2, 3, 9).get(random.nextInt(4)))
                .with("AGE", random.nextInt(1, 4))
                .with("SAFE", List.of(1, 2, 3, 4, 8).get(random.nextInt(5)))
                .from(String.valueOf(random.nextInt(10)), String.valueOf(random.nextInt(units)))
                .weighing(random.nextDouble(0.5, 3));
    }
}
