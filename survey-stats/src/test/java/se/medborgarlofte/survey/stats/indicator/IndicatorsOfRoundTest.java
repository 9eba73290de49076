package se.medborgarlofte.survey.stats.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Known;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;
import se.medborgarlofte.survey.stats.town.GssPanel;
import se.medborgarlofte.survey.stats.town.Person;
import se.medborgarlofte.survey.stats.town.Reached;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.town.TownIndicators;

class IndicatorsOfRoundTest {

    private static final double NINE_DIGITS_IN_PERCENT = 1e-7;

    @Test
    void real_answers_give_the_share_and_standard_error_of_the_reference() {
        // svyciprop(~fear_2016, subset(svydesign(~vpsu, ~vstrat, weights = ~wt_2016, nest = TRUE), …), "beta"),
        // R survey 4.5, lonely.psu = "adjust": case gss-fear-2016
        var figure = GssPanel.in2016().table().figures().get(0);

        assertThat(figure.value().orElseThrow())
                .isCloseTo(0.31529249774697415, withinPercentage(NINE_DIGITS_IN_PERCENT));
        var known = figure.precision().orElseThrow();
        assertThat(known.standardError()).isCloseTo(0.014088093983268083, withinPercentage(NINE_DIGITS_IN_PERCENT));
        assertThat(known.interval().lower()).isCloseTo(0.28724941922082164, withinPercentage(NINE_DIGITS_IN_PERCENT));
        assertThat(known.interval().upper()).isCloseTo(0.34437615946442324, withinPercentage(NINE_DIGITS_IN_PERCENT));
        assertThat(known.degreesOfFreedom()).isEqualTo(65);
        assertThat(figure.base().valid()).isEqualTo(1875);
    }

    @Test
    void each_region_is_a_domain_of_the_whole_design() {
        var town = GssPanel.in2016();

        var regions = town.table().figures().stream()
                .filter(figure -> figure.variable().equals("AREA"))
                .toList();

        assertThat(regions).hasSize(9);
        regions.forEach(region -> same(region, directly(town.people(), region.category())));
    }

    /** The same estimate without a round, a questionnaire or columns in between. */
    private static ProportionEstimate directly(List<Person> people, String region) {
        var strata = people.stream().map(Person::stratum).distinct().toList();
        var design = SurveyDesign.plan(people.size())
                .strata(people.stream()
                        .mapToInt(person -> strata.indexOf(person.stratum()))
                        .toArray())
                .psusNestedInStrata(people.stream()
                        .mapToInt(person -> Integer.parseInt(person.unit()))
                        .toArray())
                .weights(people.stream().mapToDouble(Person::weight).toArray())
                .lonelyPsu(LonelyPsu.ADJUST)
                .design();
        var base = Domain.of(people.size(), row -> people.get(row).answers().containsKey("FEAR"));
        var item = new ShareItem(row -> people.get(row).equals(people.get(row).with("FEAR", 1)), base);
        var domain = Domain.of(people.size(), row -> people.get(row).area().equals(region));
        return Proportion.of(item, domain, design, new ProportionRule(0.95, 0.05));
    }

    private static void same(IndicatorFigure figure, ProportionEstimate estimate) {
        var known = figure.precision().orElseThrow();
        var expected = estimate.precision().known().orElseThrow();
        assertThat(figure.value().orElseThrow())
                .isCloseTo(estimate.share().orElseThrow(), withinPercentage(NINE_DIGITS_IN_PERCENT));
        assertThat(figure.base().valid()).isEqualTo(estimate.n());
        assertThat(known.standardError()).isCloseTo(expected.standardError(), withinPercentage(NINE_DIGITS_IN_PERCENT));
        assertThat(known.degreesOfFreedom()).isEqualTo(expected.degreesOfFreedom());
        assertThat(known.interval().upper())
                .isCloseTo(expected.interval().upper(), withinPercentage(NINE_DIGITS_IN_PERCENT));
    }

    @Test
    void headlines_come_first_then_the_catalogue_and_what_was_not_asked_is_left_out() {
        var notAsked = TownIndicators.share("I_SHOES", "SHOES", List.of(1), List.of(1, 2), false);
        var town = Town.sample(Person.in("A").with("SAFE", 1).times(40))
                .withIndicators(TownIndicators.GRADE, TownIndicators.UNSAFE)
                .withBreakdowns();

        var table = new IndicatorsOfRound(
                        town.reading(), List.of(TownIndicators.VICTIM, notAsked, TownIndicators.UNSAFE_ALL), Town.RULES)
                .of(town.programme(), town.round());

        assertThat(table.figures())
                .extracting(figure -> figure.indicator().id().value())
                .containsExactly("I_GRADE", "I_UNSAFE", "I_VICTIM", "I_UNSAFE_ALL");
        assertThat(table.round()).isEqualTo(town.round());
        assertThat(table.rules()).isEqualTo(Town.RULES);
    }

    @Test
    void the_table_is_the_same_whoever_estimates_its_indicators() {
        var town = Town.sample(Person.in("A").with("SAFE", 1).times(40))
                .withIndicators(TownIndicators.GRADE, TownIndicators.UNSAFE, TownIndicators.VICTIM);
        var threads = Executors.newFixedThreadPool(2);

        var table = new IndicatorsOfRound(town.reading(), List.of(), Town.RULES, threads)
                .of(town.programme(), town.round());
        threads.shutdown();

        assertThat(table).isEqualTo(town.table());
    }

    @Test
    void every_group_has_a_row_even_when_it_is_empty() {
        var town = Town.sample(Person.in("A").with("SAFE", 1).times(40));

        assertThat(town.table().figures())
                .extracting(figure -> figure.variable() + ":" + figure.category() + " "
                        + figure.base().valid())
                .containsExactly(": 40", "AREA:A 40", "AREA:B 0", "AREA:C 0", "AREA:D 0");
    }

    @Test
    void an_open_round_may_be_looked_at_by_the_operator_and_has_no_precision_anywhere() {
        var people = IntStream.range(0, 300)
                .mapToObj(i -> Person.in(List.of("A", "B").get(i % 2)).with("SAFE", 1 + i % 4));
        var table = Town.open(people)
                .withIndicators(TownIndicators.UNSAFE, TownIndicators.GRADE)
                .in(RoundState.OPEN)
                .table();

        assertThat(table.figures())
                .isNotEmpty()
                .allMatch(figure -> figure.precision().isEmpty())
                .allMatch(
                        figure -> figure.reason().filter("NOT_A_SAMPLE"::equals).isPresent());
        assertThat(Reached.from(table)).noneMatch(Known.class::isInstance);
    }

    @Test
    void a_sample_has_precision_that_the_same_walk_finds() {
        var table = Town.sample(Stream.of(1, 2, 3, 4)
                        .flatMap(code -> Person.in("A").with("SAFE", code).times(20)))
                .table();

        assertThat(Reached.from(table)).anyMatch(Known.class::isInstance);
    }

    @Test
    void nothing_is_estimated_from_responses_that_are_not_valid() {
        var town = Town.open(Stream.of(Person.in("A").with("SAFE", 7)));

        assertThatExceptionOfType(InvalidInput.class).isThrownBy(town::table);
    }
}
