package se.medborgarlofte.survey.stats.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.ReleasedTable;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.release.SealedRelease;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.stats.report.ReleaseOfRound;
import se.medborgarlofte.survey.stats.report.ReportOfRound;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

/** Whether anything that is protected can be had from the releases of a round, as they are given away. */
@Tag("slow")
class ReleasedAttackTest {

    private static final int MINIMUM_BASE = 30;
    private static final int SMALLEST = 5;
    private static final List<String> VARIABLES = List.of(Breakdown.AREA, "SEX", "AGE");
    private static final List<List<String>> CODES =
            List.of(List.of("A", "B", "C", "D"), List.of("1", "2", "3"), List.of("1", "2", "3"));

    /** Releases in memory. */
    private record Kept(List<SealedRelease> all) implements Releases {

        @Override
        public List<ReleaseId> ids() {
            return all.stream().map(one -> one.release().id()).toList();
        }

        @Override
        public Checked<SealedRelease> release(ReleaseId id) {
            return Checked.sound(all.stream()
                    .filter(one -> one.release().id().equals(id))
                    .findFirst()
                    .orElseThrow());
        }

        @Override
        public SealedRelease keep(Release release) {
            all.add(new SealedRelease("0".repeat(64), release));
            return all.get(all.size() - 1);
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    private static Stream<Person> people(RandomGenerator random) {
        int n = random.nextInt(60, 500);
        double rate = random.nextDouble(0.02, 0.25);
        double skew = random.nextDouble(1, 3);
        return IntStream.range(0, n).mapToObj(i -> {
            int[] at = CODES.stream()
                    .mapToInt(codes -> (int) (codes.size() * Math.pow(random.nextDouble(), skew)))
                    .toArray();
            double own = rate * 2 * ((at[0] * 7 + at[1] * 3 + at[2]) % 5) / 4;
            return Person.in(CODES.get(0).get(at[0]))
                    .with("SEX", at[1] + 1)
                    .with("AGE", at[2] + 1)
                    .with("VICTIM", random.nextDouble() < own ? 1 : 2);
        });
    }

    private static Breakdown breakdown(int variable, RandomGenerator random) {
        var codes = new ArrayList<>(CODES.get(variable));
        Collections.shuffle(codes, new Random(random.nextLong()));
        return Town.breakdown(VARIABLES.get(variable), codes.toArray(String[]::new));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_protected_count_can_be_had_from_what_is_given_away(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var town = Town.open(people(random)).withIndicators(TownIndicators.VICTIM);
        var kept = new Kept(new ArrayList<>());
        int releases = random.nextInt(1, 4);

        for (int i = 0; i < releases; i++) {
            var next = town.withBreakdowns(IntStream.range(0, VARIABLES.size())
                    .filter(variable -> random.nextInt(4) > 0)
                    .mapToObj(variable -> breakdown(variable, random))
                    .toArray(Breakdown[]::new));
            var reports = new ReportOfRound(next.reading(), List.of(), Town.RULES);
            new ReleaseOfRound(reports, kept).of(next.programme(), next.round(), LocalDate.of(2017, 1, 20));
        }

        for (int variable = 0; variable < VARIABLES.size(); variable++) {
            var attack = new Attack(town.people(), variable, kept);
            assertThat(attack.recovered(new BitSet()))
                    .as(VARIABLES.get(variable))
                    .isEmpty();
            assertThat(attack.recovered(attack.own(random)))
                    .as(VARIABLES.get(variable) + ", own answer")
                    .isEmpty();
        }
    }

    /** Everything that was told by one variable, and of all together. */
    private record Attack(List<Person> people, int variable, Kept kept) {

        BitSet own(RandomGenerator random) {
            var person = people.get(random.nextInt(people.size()));
            var own = new BitSet();
            own.set(2 * kind(person) + (isInside(person) ? 0 : 1));
            return own;
        }

        List<String> recovered(BitSet own) {
            var outsider = new Outsider(CODES.get(variable).size(), own);
            kept.all().forEach(one -> one.release().report().indicators().forEach(told -> read(told, outsider)));
            return Stream.concat(kinds().map(List::of), rows())
                    .distinct()
                    .map(this::cell)
                    .filter(cell -> cell.n() > 0)
                    .flatMap(cell -> secrets(cell)
                            .filter(secret -> isNarrow(outsider.bounds(secret)))
                            .map(secret -> cell + " " + outsider.bounds(secret)))
                    .toList();
        }

        private static boolean isNarrow(Outsider.Bounds bounds) {
            return bounds.width() < SMALLEST;
        }

        private static Stream<BitSet> secrets(CountedCell cell) {
            return Stream.concat(
                    cell.n() < MINIMUM_BASE ? Stream.of(SumTold.both(cell)) : Stream.of(),
                    cell.fewer() < SMALLEST ? Stream.of(SumTold.inside(cell)) : Stream.of());
        }

        private Stream<Integer> kinds() {
            return IntStream.range(0, CODES.get(variable).size()).boxed();
        }

        private Stream<List<Integer>> rows() {
            return tables().flatMap(table -> table.rows().stream().map(this::kinds));
        }

        private Stream<ReleasedTable> tables() {
            return kept.all().stream()
                    .flatMap(one -> one.release().report().indicators().stream())
                    .flatMap(told -> told.tables().stream())
                    .filter(table -> table.breakdown().variable().equals(VARIABLES.get(variable)));
        }

        private void read(ReleasedIndicator told, Outsider outsider) {
            read(told.total(), cell(kinds().toList()), outsider);
            told.tables().stream()
                    .filter(table -> table.breakdown().variable().equals(VARIABLES.get(variable)))
                    .forEach(table -> table.rows().forEach(row -> read(row.figure(), cell(kinds(row)), outsider)));
        }

        private static void read(ReleasedFigure figure, CountedCell cell, Outsider outsider) {
            figure.n().ifPresent(n -> outsider.reads(new ToldCell(cell, Telling.BASE)));
            if (figure.value() instanceof ShownValue.TooFew) {
                outsider.reads(new ToldCell(cell, Telling.NOTHING));
            }
            if (figure.value() instanceof ShownValue.Rounded) {
                outsider.reads(new ToldCell(cell, Telling.SHARE));
            }
            if (figure.value() instanceof ShownValue.Under) {
                outsider.reads(SumTold.inside(cell), 0, SMALLEST + 1);
            }
            if (figure.value() instanceof ShownValue.Over) {
                outsider.reads(SumTold.inside(cell), cell.n() - SMALLEST - 1, cell.n());
            }
        }

        private List<Integer> kinds(ReleasedRow row) {
            return kinds().filter(kind -> isIn(row, CODES.get(variable).get(kind)))
                    .toList();
        }

        private static boolean isIn(ReleasedRow row, String code) {
            return row.categories().stream().map(Category::code).anyMatch(code::equals);
        }

        private CountedCell cell(List<Integer> kinds) {
            var some = people.stream()
                    .filter(person -> kinds.contains(kind(person)))
                    .toList();
            return new CountedCell(kinds, some.size(), (int)
                    some.stream().filter(Attack::isInside).count());
        }

        private int kind(Person person) {
            String code = variable == 0
                    ? person.area()
                    : String.valueOf(((Answer.Chosen) person.answers().get(VARIABLES.get(variable))).code());
            return CODES.get(variable).indexOf(code);
        }

        private static boolean isInside(Person person) {
            return ((Answer.Chosen) person.answers().get("VICTIM")).code() == 1;
        }
    }
}
