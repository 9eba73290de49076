package se.medborgarlofte.survey.stats.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.area.PopulationCell;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.LonelyPsu;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Paradata;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.TargetPopulation;
import se.medborgarlofte.survey.core.rules.ReportingRules;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.survey.Municipality;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.stats.indicator.IndicatorEstimator;
import se.medborgarlofte.survey.stats.indicator.IndicatorTable;
import se.medborgarlofte.survey.stats.indicator.IndicatorsOfRound;
import se.medborgarlofte.survey.stats.report.ReportOfRound;

/** The smallest sound survey with one closed round, and the people who answered; parts are replaced by {@code with…}. */
public record Town(
        Round round,
        Questionnaire questionnaire,
        AreaSet areas,
        List<Indicator> indicators,
        List<Breakdown> breakdowns,
        List<Person> people) {

    public static final ReportingRules RULES = new ReportingRules(
            "reporting",
            1,
            new ReportingRules.Disclosure(30, 5),
            new ReportingRules.Reliability(20, 30, 8),
            new ReportingRules.Precision(95, 5));

    /** Slow to make, and made once. */
    private static final Constraints CONSTRAINTS = Constraints.standard();

    private static final List<DesignColumn> ALL_COLUMNS =
            List.of(DesignColumn.WEIGHT, DesignColumn.STRATUM, DesignColumn.UNIT);

    private static final List<String> AREAS = List.of("A", "B", "C", "D");

    /** Anyone could answer. */
    public static Town open(Stream<Person> people) {
        return new Town(
                round(CollectionDesign.OPEN_WEB, List.of()),
                TownQuestions.questionnaire(),
                new AreaSet("1", AREAS.stream().map(Town::area).toList(), List.of()),
                List.of(TownIndicators.UNSAFE),
                List.of(byArea()),
                people.toList());
    }

    /** Drawn one by one, each as likely as the others. */
    public static Town sample(Stream<Person> people) {
        return open(people).withRound(round(CollectionDesign.PROBABILITY_SAMPLE, List.of()));
    }

    /** Drawn as weights, strata and units tell. */
    public static Town designed(Stream<Person> people) {
        return open(people).withRound(round(CollectionDesign.PROBABILITY_SAMPLE, ALL_COLUMNS));
    }

    /** Anyone could answer, and yet the file tells of weights, strata and units. */
    public static Town openWithWeights(Stream<Person> people) {
        return open(people).withRound(round(CollectionDesign.OPEN_WEB, ALL_COLUMNS));
    }

    public static Breakdown byArea() {
        return breakdown(Breakdown.AREA, AREAS.toArray(String[]::new));
    }

    public static Breakdown breakdown(String variable, String... order) {
        return new Breakdown(variable, TownQuestions.text("Efter " + variable), List.of(order));
    }

    public Town withRound(Round other) {
        return new Town(other, questionnaire, areas, indicators, breakdowns, people);
    }

    public Town withIndicators(Indicator... others) {
        return new Town(round, questionnaire, areas, List.of(others), breakdowns, people);
    }

    public Town withBreakdowns(Breakdown... others) {
        return new Town(round, questionnaire, areas, indicators, List.of(others), people);
    }

    public Town withPopulation(PopulationCell... cells) {
        var counted = new AreaSet(areas.edition(), areas.areas(), List.of(cells));
        return new Town(round, questionnaire, counted, indicators, breakdowns, people);
    }

    public Town withAreas(AreaSet others) {
        return new Town(round, questionnaire, others, indicators, breakdowns, people);
    }

    public Town withQuestionnaire(Questionnaire other) {
        return new Town(round, other, areas, indicators, breakdowns, people);
    }

    public Town with(UnaryOperator<Person> change) {
        return withPeople(people.stream().map(change));
    }

    public Town withPeople(Stream<Person> others) {
        return new Town(round, questionnaire, areas, indicators, breakdowns, others.toList());
    }

    public Town in(RoundState state) {
        return withRound(new Round(
                round.id(),
                round.title(),
                state,
                round.questionnaire(),
                round.areaEdition(),
                round.design(),
                round.modes(),
                round.fieldwork(),
                round.population(),
                round.columns(),
                round.lonelyUnits(),
                round.paradata(),
                round.note()));
    }

    /** @param invited people written to, and those of them who could not have answered */
    public Town having(Optional<LonelyPsu> lonelyUnits, Optional<Integer> invited, Optional<Integer> ineligible) {
        var none = Optional.<Integer>empty();
        return withRound(new Round(
                round.id(),
                round.title(),
                round.state(),
                round.questionnaire(),
                round.areaEdition(),
                round.design(),
                round.modes(),
                round.fieldwork(),
                round.population(),
                round.columns(),
                lonelyUnits,
                Optional.of(new Paradata(invited, ineligible, none, none, none, none)),
                round.note()));
    }

    public Programme programme() {
        return new Programme(
                survey(),
                areas,
                List.of(questionnaire),
                indicators,
                List.of(round),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private Survey survey() {
        return new Survey(
                "town",
                TownQuestions.text("Staden"),
                new Municipality(Optional.empty(), "Staden"),
                "Övning",
                true,
                List.of("sv"),
                indicators.stream().map(Indicator::id).toList(),
                breakdowns,
                Optional.empty(),
                Map.of());
    }

    public RoundReport report() {
        return new ReportOfRound(reading(), List.of(), RULES).of(programme(), round);
    }

    public IndicatorTable table() {
        return new IndicatorsOfRound(reading(), List.of(), RULES).of(programme(), round);
    }

    public Microdata microdata() {
        return reading().microdata(programme(), round).orThrow();
    }

    public IndicatorEstimator estimator() {
        return new IndicatorEstimator(round, microdata(), RULES);
    }

    /** What lets the round's responses through once they have been found valid. */
    public ReadRound reading() {
        return new ReadRound(new KeptInMemory(responses()), CONSTRAINTS);
    }

    private List<Response> responses() {
        return IntStream.range(0, people.size())
                .mapToObj(i -> response(i, people.get(i)))
                .toList();
    }

    private Response response(int i, Person person) {
        return new Response(
                new ResponseId(new UUID(0x4000, Long.MIN_VALUE | i)),
                questionnaire.id(),
                Optional.empty(),
                Mode.NOT_RECORDED,
                "sv",
                person.areaCode(),
                person.position(round.has(DesignColumn.WEIGHT)),
                person.byQuestion());
    }

    public static Area area(String code) {
        return new Area(
                new AreaCode(code),
                TownQuestions.text("Område " + code),
                AreaKind.RESIDENTIAL,
                Optional.empty(),
                List.of());
    }

    private static Round round(CollectionDesign design, List<DesignColumn> columns) {
        return new Round(
                new RoundId("2016"),
                TownQuestions.text("2016"),
                RoundState.CLOSED,
                new AskedWith("town", 1, Optional.empty()),
                "1",
                design,
                List.of(Mode.NOT_RECORDED),
                new Fieldwork(LocalDate.of(2016, 9, 1), LocalDate.of(2016, 11, 30)),
                new TargetPopulation(TownQuestions.text("invånare"), 16, Optional.empty()),
                columns,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
