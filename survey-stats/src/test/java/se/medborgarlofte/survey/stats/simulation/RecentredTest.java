package se.medborgarlofte.survey.stats.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.simulation.Before;
import se.medborgarlofte.survey.core.simulation.Target;

class RecentredTest {

    private static final Map<AreaCode, BigDecimal> BY_AREA = byArea();
    private static final List<Before> BEFORE =
            List.of(Planned.code(6, "0.06", Planned.rate("AGE", 4, "0.18")), Planned.code(8, "0.02"));

    private static Map<AreaCode, BigDecimal> byArea() {
        var shares = new LinkedHashMap<AreaCode, BigDecimal>();
        shares.put(Rounds.CENTRE, new BigDecimal("0.33"));
        shares.put(Rounds.HILL, new BigDecimal("0.02"));
        return shares;
    }

    static LongStream seeds() {
        return LongStream.range(0, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void gives_each_area_the_share_it_is_to_have_whoever_is_there(long seed) {
        var people = people(seed);
        var target = Planned.target("0.5", BY_AREA, Planned.shift("SEX", 1, "0.35"), Planned.shift("AGE", 4, "-0.2"));

        var recentred = Recentred.on(target, BEFORE, people);

        assertThat(expected(recentred, people, Optional.of(Rounds.CENTRE))).isCloseTo(0.33, within(1e-12));
        assertThat(expected(recentred, people, Optional.of(Rounds.HILL))).isCloseTo(0.02, within(1e-12));
        assertThat(expected(recentred, people, Optional.empty())).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void keeps_the_odds_between_groups() {
        var target = Planned.target("0.3", Map.of(), Planned.shift("SEX", 1, "0.35"), Planned.shift("SEX", 2, "-0.35"));

        var recentred = Recentred.on(target, BEFORE, people(1));

        var woman = Logit.of(recentred.probability(person(Optional.empty(), 1, 1)));
        var man = Logit.of(recentred.probability(person(Optional.empty(), 2, 1)));
        assertThat(woman - man).isCloseTo(0.7, within(1e-9));
    }

    @Test
    void moves_all_shares_by_what_the_round_differs() {
        var shifted = new Target(
                new BigDecimal("0.38"),
                Map.of(),
                Optional.of(new BigDecimal("0.45")),
                List.of(),
                Planned.byCode("3", "1"),
                Planned.byCode("1", "1"));

        var recentred = Recentred.on(shifted, List.of(), people(1));

        // ln(0.38 / 0.62) + 0.45 = -0.039548
        assertThat(recentred.probability(person(Optional.empty(), 1, 1))).isCloseTo(0.490114, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void reaches_nobody_and_everybody(String share) {
        var recentred = Recentred.on(Planned.target(share, Map.of()), List.of(), people(1));

        assertThat(recentred.probability(person(Optional.empty(), 1, 1)))
                .isCloseTo(Double.parseDouble(share), within(1e-15));
    }

    @Test
    void stands_a_group_of_whom_nobody_is_left() {
        var all = List.of(Planned.code(8, "0.7"), Planned.code(6, "0.3"));

        var recentred = Recentred.on(Planned.target("0.3", Map.of()), all, people(1));

        assertThat(recentred.probability(person(Optional.empty(), 1, 1))).isBetween(0.0, 1.0);
    }

    private static double expected(Recentred recentred, List<Person> people, Optional<AreaCode> area) {
        double within = 0;
        double all = 0;
        for (var person : people) {
            if (person.area().equals(area)) {
                double rest = person.traits().get("AGE") == 4 ? 0.8 : 0.92;
                within += rest * recentred.probability(person);
                all += rest;
            }
        }
        return within / all;
    }

    private static List<Person> people(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return IntStream.range(0, 60)
                .mapToObj(i -> person(
                        List.of(Optional.of(Rounds.CENTRE), Optional.of(Rounds.HILL), Optional.<AreaCode>empty())
                                .get(i % 3),
                        1 + random.nextInt(2),
                        1 + random.nextInt(4)))
                .toList();
    }

    private static Person person(Optional<AreaCode> area, int sex, int age) {
        return new Person(area, Map.of("SEX", sex, "AGE", age), true);
    }
}
