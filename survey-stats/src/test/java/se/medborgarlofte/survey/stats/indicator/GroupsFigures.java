package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

/** Prints what many groups of a survey with many sampling units cost. Run it with {@code bench/groups}. */
final class GroupsFigures {

    private static final int RESPONSES = 20_000;
    private static final int INDICATORS = 25;
    private static final int TRIES = 3;

    private static final String[] AREAS =
            IntStream.range(0, 53).mapToObj(i -> "AREA_" + i).toArray(String[]::new);

    private static final List<Breakdown> BREAKDOWNS = List.of(
            Town.breakdown(Breakdown.AREA, AREAS),
            Town.breakdown("SEX", "1", "2", "3", "9"),
            Town.breakdown("AGE", "1", "2", "3"));

    private final IndicatorEstimator estimator;
    private final List<List<Groups.Group>> groups;

    private GroupsFigures(Town town) {
        var data = town.microdata();
        this.estimator = new IndicatorEstimator(town.round(), data, Town.RULES);
        this.groups =
                BREAKDOWNS.stream().map(breakdown -> Groups.of(breakdown, data)).toList();
    }

    public static void main(String[] arguments) {
        for (int units : List.of(50, 1_000_000)) {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
            var figures = new GroupsFigures(Town.designed(
                            Stream.generate(() -> person(random, units)).limit(RESPONSES))
                    .withAreas(new AreaSet("1", Stream.of(AREAS).map(Town::area).toList(), List.of())));
            say("units in each stratum: %,d", units);
            say("  groups together       %10.0f ms   aim 2000 ms", best(figures::together));
            say("  one group at a time   %10.0f ms", best(figures::alone));
        }
    }

    private long together() {
        return measured()
                .flatMap(measured -> groups.stream().flatMap(split -> measured.of("", split).stream()))
                .filter(figure -> figure.precision().isPresent())
                .count();
    }

    private long alone() {
        return measured()
                .flatMap(measured -> groups.stream().flatMap(List::stream).map(group -> measured.of("", group)))
                .filter(figure -> figure.precision().isPresent())
                .count();
    }

    private Stream<MeasuredIndicator> measured() {
        var indicators = List.of(TownIndicators.UNSAFE, TownIndicators.UNSAFE_ALL, TownIndicators.GRADE);
        return IntStream.range(0, INDICATORS).mapToObj(i -> estimator.measured(indicators.get(i % indicators.size())));
    }

    private static double best(LongSupplier lap) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            long before = System.nanoTime();
            lap.getAsLong();
            best = Math.min(best, (System.nanoTime() - before) / 1e6);
        }
        return best;
    }

    private static Person person(RandomGenerator random, int units) {
        return Person.in(AREAS[random.nextInt(AREAS.length)])
                .with("SEX", List.of(1, 2, 3, 9).get(random.nextInt(4)))
                .with("AGE", random.nextInt(1, 4))
                .with("SAFE", List.of(1, 2, 3, 4, 8).get(random.nextInt(5)))
                .from(String.valueOf(random.nextInt(10)), String.valueOf(random.nextInt(units)))
                .weighing(random.nextDouble(0.5, 3));
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
