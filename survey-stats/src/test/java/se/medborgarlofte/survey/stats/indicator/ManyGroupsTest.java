package se.medborgarlofte.survey.stats.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class ManyGroupsTest {

    private static final String[] AREAS =
            IntStream.range(0, 53).mapToObj(i -> "AREA_" + i).toArray(String[]::new);

    private static final Comparator<Double> WITHIN_ROUNDING =
            (a, b) -> Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(b)) ? 0 : Double.compare(a, b);

    private static final List<Breakdown> BREAKDOWNS = List.of(
            Town.breakdown(Breakdown.AREA, AREAS),
            Town.breakdown("SEX", "1", "2", "3", "9"),
            Town.breakdown("AGE", "1", "2", "3"));

    @ParameterizedTest(name = "units in each stratum: {0}")
    @ValueSource(ints = {50, 1_000_000})
    void groups_asked_for_together_get_the_figures_they_get_one_at_a_time(int units) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(units);
        var town = Town.designed(Stream.generate(() -> person(random, units)).limit(1_000))
                .withAreas(new AreaSet("1", Stream.of(AREAS).map(Town::area).toList(), List.of()));
        var estimator = new IndicatorEstimator(town.round(), town.microdata(), Town.RULES);

        for (var indicator : List.of(
                TownIndicators.UNSAFE, TownIndicators.UNSAFE_ALL, TownIndicators.GRADE, TownIndicators.VISITS)) {
            for (var breakdown : BREAKDOWNS) {
                var groups = Groups.of(breakdown, town.microdata());
                var measured = estimator.measured(indicator);

                var together = measured.of("", groups);

                assertThat(together).anyMatch(figure -> figure.precision().isPresent());
                for (int i = 0; i < groups.size(); i++) {
                    assertSame(together.get(i), measured.of("", groups.get(i)));
                }
            }
        }
    }

    /** The same but for the order in which a sum was made. */
    private static void assertSame(IndicatorFigure figure, IndicatorFigure alone) {
        assertThat(figure.reason()).isEqualTo(alone.reason());
        assertThat(figure.inside()).isEqualTo(alone.inside());
        assertThat(numbers(figure)).usingElementComparator(WITHIN_ROUNDING).isEqualTo(numbers(alone));
    }

    private static List<Double> numbers(IndicatorFigure figure) {
        var numbers = new ArrayList<Double>();
        numbers.add(figure.base().weighted());
        figure.value().ifPresent(numbers::add);
        figure.precision().ifPresent(known -> {
            numbers.add(known.standardError());
            numbers.add((double) known.degreesOfFreedom());
            numbers.add(known.interval().lower());
            numbers.add(known.interval().upper());
        });
        return numbers;
    }

    private static Person person(RandomGenerator random, int units) {
        return Person.in(AREAS[random.nextInt(AREAS.length)])
                .with("SEX", List.of(1, 2, 3, 9).get(random.nextInt(4)))
                .with("AGE", random.nextInt(1, 4))
                .with("SAFE", List.of(1, 2, 3, 4, 8).get(random.nextInt(5)))
                .withNumber("VISITS", random.nextInt(200))
                .from(String.valueOf(random.nextInt(10)), String.valueOf(random.nextInt(units)))
                .weighing(random.nextDouble(0.5, 3));
    }
}
