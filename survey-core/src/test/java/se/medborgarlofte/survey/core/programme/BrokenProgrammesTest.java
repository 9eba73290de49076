package se.medborgarlofte.survey.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.Vandal;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.response.Answered;

class BrokenProgrammesTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    static LongStream fewerSeeds() {
        return LongStream.range(0, 40);
    }

    /** Four broken programmes a seed, for most breaks stand alone. */
    private static List<Programme> broken(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return LongStream.range(0, 4)
                .mapToObj(i -> Vandal.visit(Programmes.complete(), random))
                .toList();
    }

    private static CheckSurvey checked(Programme programme) {
        return KeptSurvey.of(programme, Answered.onLocation(), Answered.inSample())
                .checked();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothing_throws_whatever_is_broken(long seed) {
        for (var programme : broken(seed)) {
            assertThatCode(() -> checked(programme).everything())
                    .as("%s", programme)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewerSeeds")
    void findings_are_the_same_every_time_in_reading_order_and_hold_no_null(long seed) {
        for (var programme : broken(seed)) {
            Findings findings = checked(programme).programme().findings();

            assertThat(checked(programme).programme().findings()).isEqualTo(findings);
            assertThat(findings.list()).extracting(Finding::place).isSorted();
            assertThat(findings.list())
                    .allSatisfy(finding -> assertThat(finding.parameters())
                            .doesNotContainValue(null)
                            .doesNotContainKey(null));
        }
    }

    @Test
    void the_breaks_reach_every_part_of_the_house() {
        Map<String, Set<String>> codes = new HashMap<>();

        fewerSeeds().boxed().flatMap(seed -> broken(seed).stream()).forEach(programme -> {
            var findings = checked(programme).everything();
            findings.list()
                    .forEach(finding -> codes.computeIfAbsent(
                                    finding.place().document().replaceAll("/.*", ""), document -> new HashSet<>())
                            .add(finding.code()));
        });

        assertThat(codes)
                .containsKeys(
                        "survey.json",
                        "areas.json",
                        "indicators.json",
                        "questionnaires",
                        "rounds",
                        "promises",
                        "observations");
        assertThat(codes.values().stream().mapToInt(Set::size).sum()).isGreaterThan(50);
    }
}
