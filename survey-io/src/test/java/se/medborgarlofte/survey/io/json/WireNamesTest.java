package se.medborgarlofte.survey.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in files come from names in core: whoever renames one there changes every file, and is stopped here first. */
class WireNamesTest {

    private static final String CORE = "se.medborgarlofte.survey.core.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "questionnaire.Question | single_choice, multiple_choice, battery, quantity, open_text, area, place",
                "questionnaire.Routing | answered, equals, any_of, and, or, not",
                "indicator.Measure | share, share_of_any, mean",
                "promise.FollowUp | production, process, effect",
            })
    void kinds(String type, String names) throws ClassNotFoundException {
        assertThat(known("{\"kind\": \"\"}", type)).isEqualTo(names);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "area.AreaKind | residential, visited",
                "questionnaire.MissingReason | not_asked, no_answer, dont_know, prefer_not_to_say, not_applicable",
                "round.CollectionDesign | probability_sample, open_web, on_location, panel, mixed",
                "round.RoundState | planned, open, closed",
                "round.Mode | web, paper, telephone, face_to_face, on_location, sms, not_recorded",
                "round.DesignColumn | weight, stratum, unit, person",
                "round.LonelyPsu | fail, certainty, remove, adjust, average",
                "indicator.Direction | lower_is_better, higher_is_better, neither",
                "indicator.Unit | percent, points",
                "situation.Party | residents, municipality, police",
                "promise.ChoiceBasis | baseline_round, other_round, authorities, other",
                "promise.GoalKind | level, change",
                "promise.FollowUp$Course | as_planned, changed, not_followed",
                "promise.PromiseState | draft, proposed, decided, published, ongoing, prolonged, fulfilled,"
                        + " partly_fulfilled, not_fulfilled, withdrawn",
            })
    void values(String type, String names) throws ClassNotFoundException {
        assertThat(known("\"\"", type)).isEqualTo(names);
    }

    private static String known(String json, String type) throws ClassNotFoundException {
        var finding =
                Json.read(json, Class.forName(CORE + type)).findings().list().get(0);
        return finding.parameters().getOrDefault("known", "");
    }
}
