package se.medborgarlofte.survey.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.indicator.Indicators;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Place;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.response.Answered;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.situation.DecidedOrder;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.situation.Situations;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.text.Texts;

class CheckSurveyTest {

    private final Programme sound = Programmes.complete();

    private static List<String> found(Programme programme) {
        return KeptSurvey.of(programme).checked().everything().list().stream()
                .map(Finding::toString)
                .toList();
    }

    private List<String> foundWith(String part, Object value) {
        return found(Rewritten.with(sound, part, value));
    }

    private List<String> foundInSurvey(String part, Object value) {
        return foundWith("survey", Rewritten.with(sound.survey(), part, value));
    }

    private List<String> foundInPromise(String part, Object value) {
        return foundWith("promises", List.of(Rewritten.with(Promises.complete(), part, value)));
    }

    @Test
    void a_sound_survey_has_no_findings() {
        assertThat(found(sound)).isEmpty();
        assertThat(found(Programmes.smallest())).isEmpty();
        assertThat(KeptSurvey.of(sound).checked().programme().orThrow()).isEqualTo(sound);
    }

    @Test
    void what_cannot_be_read_at_all_is_said_by_the_reader_alone() {
        var reading = Findings.of(Finding.error("json.syntax", "")).in(Documents.SURVEY);
        var kept = new KeptSurvey(Optional.empty(), reading, List.of());

        assertThat(kept.checked().everything()).isEqualTo(reading);
        assertThat(kept.checked().programme().value()).isEmpty();
    }

    @Test
    void a_headline_is_an_indicator_of_the_survey_or_the_catalogue() {
        var headlines = Arrays.asList(Indicators.UNSAFE, new IndicatorId("I_SHIPPED"), new IndicatorId("I_SNOW"));

        assertThat(foundInSurvey("headlines", headlines))
                .containsExactly("survey.json: headlines[2]: indicator.unknown {indicator=I_SNOW}");
    }

    @ParameterizedTest
    @CsvSource({
        "I_SNOW,   1, indicator.unknown {indicator=I_SNOW@1}",
        "I_UNSAFE, 2, indicator.unknown {indicator=I_UNSAFE@2}",
        "I_MEAN_YEARS, 1, index.notAProblem {indicator=I_MEAN_YEARS@1}",
    })
    void an_index_is_made_of_shares_that_exist(String indicator, int version, String expected) {
        var index = Indicators.index();
        var item = Rewritten.with(
                Rewritten.with(index.items().get(0), "indicator", new IndicatorId(indicator)), "version", version);
        var first = Rewritten.with(index.groups().get(0), "items", List.of(item));
        var groups = List.of(first, index.groups().get(1));

        assertThat(foundInSurvey("problemIndex", Optional.of(Rewritten.with(index, "groups", groups))))
                .containsExactly("survey.json: problemIndex.groups[0].items[0].indicator: " + expected);
    }

    @Test
    void an_index_is_not_made_of_what_could_expose_somebody() {
        var sensitive = Rewritten.with(Indicators.unsafe(), "sensitive", true);
        var indicators = List.of(sensitive, Indicators.anyProblem(), Indicators.meanYears());

        assertThat(found(Rewritten.with(sound, "indicators", indicators)))
                .containsExactly("survey.json: problemIndex.groups[0].items[0].indicator: index.sensitive"
                        + " {indicator=I_UNSAFE@1}");
    }

    @Test
    void a_breakdown_is_by_areas_and_choices_that_exist() {
        var breakdowns = List.of(
                new Breakdown("AREA", Texts.both("Område"), List.of("CENTRUM", "NOWHERE")),
                new Breakdown("RELATION", Texts.both("Koppling"), List.of("1", "7")),
                new Breakdown("SNOW", Texts.both("Snö"), List.of("1")));

        assertThat(foundInSurvey("breakdowns", breakdowns))
                .containsExactly(
                        "survey.json: breakdowns[0].order: breakdown.areaUnlisted {area=VALLAS}",
                        "survey.json: breakdowns[0].order[1]: area.unknown {area=NOWHERE}",
                        "survey.json: breakdowns[1].order[1]: choice.unknown {code=7}",
                        "survey.json: breakdowns[2].variable: variable.unknown {variable=SNOW}");
    }

    @Test
    void an_area_that_has_no_place_in_a_breakdown_by_area_is_a_warning() {
        var breakdowns = List.of(new Breakdown("AREA", Texts.both("Område"), List.of("CENTRUM")));
        var checked = KeptSurvey.of(
                        Rewritten.with(sound, "survey", Rewritten.with(sound.survey(), "breakdowns", breakdowns)))
                .checked();

        assertThat(checked.everything().list())
                .extracting(Finding::toString)
                .containsExactly("survey.json: breakdowns[0].order: breakdown.areaUnlisted {area=VALLAS}");
        assertThat(checked.everything().hasErrors()).isFalse();
    }

    @Test
    void declared_constraints_and_links_are_found_in_one_reading_order() {
        var survey = Rewritten.with(
                Rewritten.with(Programmes.smallest().survey(), "publisher", " "),
                "headlines",
                List.of(Indicators.UNSAFE, new IndicatorId("lower")));
        var areas = Rewritten.with(
                AreaSets.two(),
                "areas",
                List.of(AreaSets.two().areas().get(0), AreaSets.two().areas().get(0)));
        var programme = Rewritten.with(Rewritten.with(Programmes.smallest(), "survey", survey), "areas", areas);

        assertThat(found(programme))
                .containsExactly(
                        "areas.json: areas[1].code: area.repeated {area=CENTRUM}",
                        "areas.json: population[2].of.AREA: area.unknown {area=VALLAS}",
                        "survey.json: headlines[1]: constraint.pattern {regexp=[A-Z][A-Z0-9_]{0,30}}",
                        "survey.json: headlines[1]: indicator.unknown {indicator=lower}",
                        "survey.json: publisher: constraint.notBlank");
    }

    @Test
    void every_document_is_checked_against_its_declared_constraints() {
        var questionnaire = Rewritten.with(Questionnaires.withEveryKind(), "languages", List.of("sv", "en", "X"));
        var round = Rewritten.with(Rounds.onLocation(), "areaEdition", "20 16");
        var situation = Rewritten.with(
                sound.situations().get(0),
                "pictures",
                List.of(Rewritten.with(sound.situations().get(0).pictures().get(0), "party", null)));
        var promise = Rewritten.with(Promises.complete(), "parties", List.of());
        var programme = new Programme(
                Rewritten.with(sound.survey(), "publisher", ""),
                Rewritten.with(sound.areas(), "edition", "20 16"),
                List.of(questionnaire),
                Arrays.asList(null, Rewritten.with(Indicators.unsafe(), "unit", null)),
                List.of(round),
                List.of(situation),
                List.of(promise),
                Optional.empty());

        assertThat(KeptSurvey.of(programme).checked().programme().findings().list())
                .extracting(Finding::toString)
                .contains(
                        "survey.json: publisher: constraint.notBlank",
                        "areas.json: edition: constraint.pattern {regexp=[A-Za-z0-9][A-Za-z0-9._-]{0,30}}",
                        "questionnaires/trygghet-1.json: languages[2]: constraint.pattern "
                                + "{regexp=[a-z]{2,3}(-[A-Za-z0-9]{1,8})*}",
                        "indicators.json: indicators[0]: constraint.notNull",
                        "indicators.json: indicators[1].unit: constraint.notNull",
                        "rounds/2016/round.json: areaEdition: constraint.pattern "
                                + "{regexp=[A-Za-z0-9][A-Za-z0-9._-]{0,30}}",
                        "observations/2017.json: pictures[0].party: constraint.notNull",
                        "promises/2017.json: parties: constraint.notEmpty");
    }

    @Test
    void two_documents_do_not_have_the_same_name() {
        var programme = Rewritten.with(
                Rewritten.with(
                        sound,
                        "questionnaires",
                        List.of(Questionnaires.withEveryKind(), Questionnaires.withEveryKind())),
                "promises",
                List.of(Promises.complete(), Promises.complete()));
        var later = Rewritten.with(Rounds.sample(), "id", Rounds.ID_2016);

        assertThat(found(programme))
                .containsExactly(
                        "promises/2017.json: id: promise.repeated {promise=2017}",
                        "questionnaires/trygghet-1.json: version: questionnaire.repeated {questionnaire=trygghet-1}");
        assertThat(foundWith("rounds", List.of(Rounds.onLocation(), Rounds.sample(), later)))
                .contains("rounds/2016/round.json: id: round.repeated {round=2016}");
    }

    @Test
    void a_place_lies_in_an_area_that_exists() {
        var place = new Place(1, Texts.both("Torget"), Optional.of(AreaSets.NOWHERE));
        var places = Rewritten.with(Questionnaires.places(), "places", Arrays.asList(null, place));
        var found = foundWith(
                "questionnaires",
                List.of(Questionnaires.of(Questionnaires.page(
                        "START",
                        Questionnaires.relation(),
                        Questionnaires.safeNight(),
                        Questionnaires.problem(),
                        Questionnaires.years(),
                        places))));

        assertThat(found)
                .containsExactly(
                        "questionnaires/trygghet-1.json: pages[0].questions[4].places[0]: constraint.notNull",
                        "questionnaires/trygghet-1.json: pages[0].questions[4].places[1].area: area.unknown {area=NOWHERE}");
    }

    @Test
    void an_indicator_is_made_of_variables_and_codes_that_are_asked_for() {
        var share = new Measure.Share("SNOW", List.of(1), List.of(1), List.of());
        var any = new Measure.ShareOfAny(List.of("PROBLEM_DARK", "PROBLEM_SNOW"), List.of(4), List.of(4, 5));
        var mean = new Measure.Mean("SAFE_NIGHT", List.of(1, 7));
        var indicators = List.of(
                Indicators.unsafe(),
                Indicators.of("I_A", share),
                Indicators.of("I_B", any),
                Indicators.of("I_C", mean),
                Indicators.anyProblem());

        assertThat(foundWith("indicators", indicators))
                .containsExactly(
                        "indicators.json: indicators[1].measure.variable: variable.unknown {variable=SNOW}",
                        "indicators.json: indicators[2].measure.variables[0]: choice.unknown {variable=PROBLEM_DARK, code=5}",
                        "indicators.json: indicators[2].measure.variables[1]: variable.unknown {variable=PROBLEM_SNOW}",
                        "indicators.json: indicators[3].measure.variable: choice.unknown {variable=SAFE_NIGHT, code=7}");
    }

    @Test
    void an_indicator_repeats_neither_another_nor_the_catalogue() {
        var shipped = Indicators.of("I_SHIPPED", Indicators.unsafe().measure());
        var next = Rewritten.with(Indicators.unsafe(), "version", 2);

        var indicators = List.of(Indicators.unsafe(), Indicators.unsafe(), shipped, next, Indicators.anyProblem());

        assertThat(foundWith("indicators", indicators))
                .containsExactly(
                        "indicators.json: indicators[1].id: indicator.repeated {indicator=I_UNSAFE@1}",
                        "indicators.json: indicators[2].id: indicator.repeated {indicator=I_SHIPPED@1}");
    }

    @Test
    void a_round_asks_with_a_questionnaire_and_in_areas_that_exist() {
        var round = Rewritten.with(
                Rewritten.with(
                        Rounds.onLocation(),
                        "questionnaire",
                        new AskedWith("trygghet", 9, Optional.of("a".repeat(64)))),
                "areaEdition",
                "1999");

        assertThat(foundWith("rounds", List.of(round, Rounds.sample())))
                .containsExactly(
                        "rounds/2016/round.json: areaEdition: round.areaEditionUnknown {edition=1999, known=2016}",
                        "rounds/2016/round.json: questionnaire: round.questionnaireUnknown {questionnaire=trygghet-9}");
    }

    @Test
    void rounds_that_overlap_are_a_warning() {
        var early = Rewritten.with(
                Rounds.sample(), "fieldwork", new Fieldwork(LocalDate.of(2016, 11, 20), LocalDate.of(2017, 1, 1)));
        var checked = KeptSurvey.of(Rewritten.with(sound, "rounds", List.of(Rounds.onLocation(), early)))
                .checked();

        assertThat(checked.everything().list())
                .extracting(Finding::toString)
                .containsExactly("rounds/2018/round.json: fieldwork: round.overlaps {other=2016}");
        assertThat(checked.everything().hasErrors()).isFalse();
    }

    @Test
    void pictures_are_written_in_every_language() {
        var picture = Rewritten.with(
                sound.situations().get(0).pictures().get(0), "limitations", Optional.of(Texts.swedish("Mörkertal")));
        var situation = new Situation("2017", null, Arrays.asList(picture), null);

        assertThat(foundWith("situations", List.of(situation)))
                .containsExactly("observations/2017.json: pictures[0].limitations.en: text.untranslated {language=en}");
    }

    private List<String> foundInOrder(String part, Object value) {
        var order = Rewritten.with(Situations.order(), part, value);
        return foundWith("situations", List.of(new Situation("2017", null, null, Optional.of(order))));
    }

    @Test
    void an_order_of_common_ground_names_areas_that_exist_and_each_thing_once() {
        var entry = Situations.order().commonGround().get(0);
        var nowhere = Rewritten.with(entry, "area", AreaSets.NOWHERE);

        assertThat(foundInOrder("commonGround", List.of(entry, nowhere, entry)))
                .containsExactly(
                        "observations/2017.json: order.commonGround[1].area: area.unknown {area=NOWHERE}",
                        "observations/2017.json: order.commonGround[2]: order.repeated {area=VALLAS, problem=DARK}");
        assertThat(foundInOrder("commonGround", null))
                .containsExactly("observations/2017.json: order.commonGround: constraint.notEmpty");
        assertThat(foundInOrder("commonGround", List.of(Rewritten.with(entry, "problem", new ProblemCode("dark")))))
                .singleElement()
                .asString()
                .startsWith("observations/2017.json: order.commonGround[0].problem: constraint.pattern");
    }

    @Test
    void an_order_of_common_ground_is_signed_and_has_a_reason_in_every_language() {
        var short39 = Texts.both("x".repeat(DecidedOrder.SHORTEST), "x".repeat(DecidedOrder.SHORTEST - 1));
        var padded = Texts.both("x".repeat(DecidedOrder.SHORTEST), "x" + " ".repeat(DecidedOrder.SHORTEST));

        assertThat(foundInOrder("by", null)).containsExactly("observations/2017.json: order.by: constraint.notNull");
        assertThat(foundInOrder("on", null)).containsExactly("observations/2017.json: order.on: constraint.notNull");
        assertThat(foundInOrder("reason", null))
                .containsExactly("observations/2017.json: order.reason: constraint.notNull");
        assertThat(foundInOrder("by", Texts.swedish("Rådet")))
                .containsExactly("observations/2017.json: order.by.en: text.untranslated {language=en}");
        assertThat(foundInOrder("reason", Texts.swedish("x".repeat(DecidedOrder.SHORTEST))))
                .containsExactly("observations/2017.json: order.reason.en: text.untranslated {language=en}");
        assertThat(foundInOrder("reason", short39))
                .containsExactly("observations/2017.json: order.reason.en: order.reasonShort {least=40}");
        assertThat(foundInOrder("reason", padded))
                .containsExactly("observations/2017.json: order.reason.en: order.reasonShort {least=40}");
        assertThat(foundInOrder("reason", Texts.both("x".repeat(DecidedOrder.SHORTEST), " ")))
                .containsExactly("observations/2017.json: order.reason.en: constraint.notBlank");
    }

    @Test
    void a_promise_is_for_areas_that_exist() {
        var nowhere = List.of(AreaSets.VALLAS, AreaSets.NOWHERE);
        var problem = Rewritten.with(Promises.complete().problems().get(0), "areas", nowhere);
        var focus = Rewritten.with(Promises.complete().focusAreas().get(0), "area", AreaSets.NOWHERE);

        assertThat(foundInPromise("areas", nowhere))
                .containsExactly("promises/2017.json: areas[1]: area.unknown {area=NOWHERE}");
        assertThat(foundInPromise("focusAreas", List.of(focus)))
                .containsExactly("promises/2017.json: focusAreas[0].area: area.unknown {area=NOWHERE}");
        assertThat(foundInPromise("problems", List.of(problem)))
                .containsExactly("promises/2017.json: problems[0].areas[1]: area.unknown {area=NOWHERE}");
        assertThat(foundInPromise("commitments", List.of(Rewritten.with(Promises.lamps(), "areas", nowhere))))
                .containsExactly("promises/2017.json: commitments[0].areas[1]: area.unknown {area=NOWHERE}");
        assertThat(foundInPromise("activities", List.of(Rewritten.with(Promises.replaced(), "areas", nowhere))))
                .containsExactly("promises/2017.json: activities[0].areas[1]: area.unknown {area=NOWHERE}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "indicatorVersion, measure.indicator: indicator.unknown {indicator=I_UNSAFE@9}",
        "areas,            measure.areas[0]: area.unknown {area=NOWHERE}",
        "comparisonAreas,  measure.comparisonAreas[0]: area.unknown {area=NOWHERE}",
        "baselineRound,    measure.baselineRound: round.unknown {round=1999}",
    })
    void a_goal_is_measured_by_what_exists(String part, String expected) {
        Object missing = switch (part) {
            case "indicatorVersion" -> 9;
            case "baselineRound" -> new RoundId("1999");
            default -> List.<AreaCode>of(AreaSets.NOWHERE);
        };
        GoalMeasure measure = Rewritten.with(Promises.measure(), part, missing);
        var goal = new Goal(Promises.id("safer"), Texts.both("Tryggare", "Safer"), Optional.of(measure));

        assertThat(foundInPromise("goals", List.of(goal))).containsExactly("promises/2017.json: goals[0]." + expected);
    }

    @Test
    void an_effect_is_told_by_a_round_that_exists() {
        var effect = Rewritten.with(Promises.effect(), "round", new RoundId("1999"));

        assertThat(foundInPromise("followUps", List.of(effect)))
                .containsExactly("promises/2017.json: followUps[0].round: round.unknown {round=1999}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2016-11-19, false",
        "2016-11-20, true",
        "2016-11,    true",
        "2016-10,    false",
        "2016,       true",
        "2015,       false",
        "2017-02,    true",
    })
    void a_decision_rests_on_rounds_that_had_ended_as_far_as_its_date_is_known(String on, boolean sound) {
        var found = foundInPromise("decisions", List.of(Promises.decision(on)));

        assertThat(found)
                .isEqualTo(
                        sound
                                ? List.of()
                                : List.of(
                                        "promises/2017.json: decisions[0].rounds[0]: decision.roundNotClosed {round=2016}"));
    }

    @Test
    void a_decision_rests_on_rounds_that_are_closed_and_exist() {
        var open = Rewritten.with(Rounds.onLocation(), "state", RoundState.OPEN);
        var unknown = Rewritten.with(Promises.decision("2017"), "rounds", List.of(new RoundId("1999"), Rounds.ID_2016));

        assertThat(foundWith("rounds", List.of(open, Rounds.sample())))
                .containsExactly("promises/2017.json: decisions[0].rounds[0]: decision.roundNotClosed {round=2016}");
        assertThat(foundInPromise("decisions", List.of(unknown)))
                .containsExactly("promises/2017.json: decisions[0].rounds[0]: round.unknown {round=1999}");
    }

    @Test
    void a_decision_before_the_baseline_ended_that_does_not_cite_it_is_a_warning() {
        var uncited = Rewritten.with(Promises.decision("2016-10"), "rounds", List.of());
        CitizenPromise promise = Rewritten.with(Promises.complete(), "decisions", List.of(uncited));
        var findings = KeptSurvey.of(Rewritten.with(sound, "promises", List.of(promise)))
                .checked()
                .everything();

        assertThat(findings.list())
                .extracting(Finding::toString)
                .containsExactly("promises/2017.json: decisions[0].on: decision.beforeBaselineEnded {round=2016}");
        assertThat(findings.hasErrors()).isFalse();
        assertThat(foundInPromise("decisions", List.of(Rewritten.with(Promises.decision("2017"), "rounds", List.of()))))
                .isEmpty();
    }

    @Test
    void the_responses_of_every_round_are_read_after_the_programme() {
        Response wrong = Rewritten.with(
                Answered.onLocation(), "answers", Answered.with(Questionnaires.SAFE_NIGHT, new Answer.Chosen(7)));
        var programme = Rewritten.with(
                Rewritten.with(sound, "rounds", List.<Round>of(Rounds.onLocation())),
                "survey",
                Rewritten.with(sound.survey(), "headlines", List.of(new IndicatorId("I_SNOW"))));

        assertThat(KeptSurvey.of(programme, Answered.onLocation(), wrong)
                        .checked()
                        .everything()
                        .list())
                .extracting(Finding::toString)
                .contains(
                        "survey.json: headlines[0]: indicator.unknown {indicator=I_SNOW}",
                        "rounds/2016/responses.csv:3: response: response.repeated {response=" + wrong.id() + "}");
    }

    /** As when the file of one round has been copied to the next. */
    @Test
    void the_same_responses_in_two_rounds_are_a_warning_unless_the_same_persons_were_asked() {
        var first = Answered.onLocation();
        Response second = Rewritten.with(first, "id", Answered.id(3));
        Round later = Rewritten.with(
                Rewritten.with(Rounds.onLocation(), "id", new RoundId("2017")),
                "fieldwork",
                new Fieldwork(LocalDate.of(2016, 10, 1), LocalDate.of(2016, 10, 31)));
        var twice = Rewritten.<Programme>with(
                Rewritten.with(sound, "rounds", List.of(Rounds.onLocation(), later)), "promises", List.of());

        assertThat(KeptSurvey.of(twice, first, second).checked().everything().list())
                .extracting(Finding::toString)
                .contains("rounds/2017/responses.csv: responses.inOtherRound {other=2016, n=2}");
        assertThat(KeptSurvey.of(twice, first, second).checked().everything().hasErrors())
                .isFalse();
        var panel = Rewritten.<Programme>with(
                twice,
                "rounds",
                twice.rounds().stream()
                        .map(round -> Rewritten.<Round>with(round, "design", CollectionDesign.PANEL))
                        .toList());
        assertThat(KeptSurvey.of(panel, first, second).checked().everything().list())
                .extracting(Finding::code)
                .doesNotContain("responses.inOtherRound");
    }
}
