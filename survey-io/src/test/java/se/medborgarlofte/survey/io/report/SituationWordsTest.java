package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.situation.CommonGround.Outcome;
import se.medborgarlofte.survey.core.situation.DecidedOrder;
import se.medborgarlofte.survey.core.situation.EventCount;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.situation.LargeEverywhere;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.core.situation.Problem;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.situation.ResidentShare;
import se.medborgarlofte.survey.core.situation.Statement;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.words.Language;

class SituationWordsTest {

    private static final ProblemCode BURGLARY = new ProblemCode("BURGLARY");
    private static final AreaCode CENTRUM = new AreaCode("CENTRUM");
    private static final AreaSet AREAS = new AreaSet(
            "1",
            List.of(new Area(
                    CENTRUM, LocalizedText.of("sv", "Centrum"), AreaKind.VISITED, Optional.empty(), List.of())),
            List.of());

    private static PartyView residents(Statement statement) {
        var above = new ResidentShare.Above(
                new BigDecimal("16.2"), new BigDecimal("10.5"), new BigDecimal("22.0"), new BigDecimal("0.001"));
        return new PartyView(
                Party.RESIDENTS,
                statement,
                false,
                Optional.of(new ResidentShare(210, 41, 25, Optional.of(above))),
                List.of(),
                Optional.empty());
    }

    private static PartyView police(Statement statement, List<Integer> grades, int events) {
        return new PartyView(
                Party.POLICE, statement, false, Optional.empty(), grades, Optional.of(EventCount.of(events)));
    }

    private static String text(int withheld, Outcome outcome, Optional<Integer> place, PartyView... views) {
        var view = new JointView(CENTRUM, BURGLARY, List.of(views), outcome, place);
        return text(picture(withheld, Optional.empty(), view), Language.SV);
    }

    private static JointPicture picture(int withheld, Optional<DecidedOrder> order, JointView... views) {
        return picture(false, withheld, order, views);
    }

    private static JointPicture picture(boolean open, int withheld, Optional<DecidedOrder> order, JointView... views) {
        return new JointPicture(
                Optional.of("2026"),
                new RoundId("2026"),
                open,
                "cg-1",
                List.of(new Problem(BURGLARY, LocalizedText.of("sv", "inbrott"), Optional.empty(), false)),
                List.of(views),
                List.of(),
                Optional.of(new JointPicture.Before(new RoundId("2024"), "2024")),
                List.of(),
                withheld,
                List.of(),
                order);
    }

    private static String text(JointPicture picture, Language language) {
        return text(picture, CollectionDesign.PROBABILITY_SAMPLE, language);
    }

    private static String text(JointPicture picture, CollectionDesign design, Language language) {
        var said = SituationWords.of(picture, AREAS, design, language);
        return SituationLines.of(List.of("Först."), said, language).replaceAll("[ \\u00a0\n]+", " ");
    }

    private static JointView common(String area, int place) {
        return new JointView(
                new AreaCode(area),
                BURGLARY,
                List.of(
                        PartyView.missing(Party.RESIDENTS),
                        PartyView.missing(Party.MUNICIPALITY),
                        police(Statement.CONCERN, List.of(2), 20)),
                Outcome.COMMON_GROUND,
                Optional.of(place));
    }

    private static Optional<DecidedOrder> order(String... areas) {
        return Optional.of(new DecidedOrder(
                Stream.of(areas)
                        .map(area -> new DecidedOrder.Entry(new AreaCode(area), BURGLARY))
                        .toList(),
                new LocalizedText(Map.of("sv", "trygghetsrådet", "en", "the safety council")),
                LocalDate.of(2026, 10, 2),
                new LocalizedText(Map.of("sv", "Hamnen byggs om i höst.", "en", "The harbour is rebuilt."))));
    }

    @Test
    void a_sample_speaks_for_the_residents_and_few_events_are_not_told() {
        var text = text(
                0,
                Outcome.COMMON_GROUND,
                Optional.of(1),
                residents(Statement.CONCERN),
                PartyView.missing(Party.MUNICIPALITY),
                police(Statement.CONCERN, List.of(3, 2), 4));

        assertThat(text)
                .startsWith("Först.")
                .contains(
                        "Nummer 1. Invånarna och polisen pekar ut samma problem i Centrum: inbrott.",
                        "- Invånarna: bekymmer (41 % mot 25 % i hela kommunen).",
                        "- Polisen: bekymmer (grad 3 av 3, allvarligt; 2 av 3, påtagligt, under 10 händelser).",
                        "Inget problem pekas ut av bara en part.",
                        "Inget har ändrats sedan den förra bilden.",
                        "Ingen har sagt vad bilderna bygger på.")
                .doesNotContain("öppen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN_WEB    | Alla som ville fick svara, ingen var utvald.                          | Anyone could answer and
            ON_LOCATION | De som var på plats och ville fick svara, ingen var utvald.           | Anyone who was there
            PANEL       | Svaren kommer från en panel, och vi vet inte hur deltagarna valdes ut. | The answers come from a
            MIXED       | En del av dem som svarade valde själva att vara med.                  | Some of those who
            """)
    void those_who_answered_are_told_of_as_they_came_to_answer(
            CollectionDesign design, String swedish, String english) {
        var picture = picture(true, 0, Optional.empty(), common("CENTRUM", 1));

        assertThat(text(picture, design, Language.SV))
                .contains(swedish + " Enkäten pekar ut ett problem")
                .doesNotContain("öppen", "öppna");
        assertThat(text(picture, design, Language.EN))
                .contains(english, "The survey points to a problem")
                .doesNotContain("open survey");
    }

    @Test
    void the_share_in_an_area_is_held_against_the_share_of_all_and_not_the_number() {
        var picture = picture(true, 0, Optional.empty(), common("CENTRUM", 1));

        assertThat(text(picture, CollectionDesign.OPEN_WEB, Language.SV))
                .contains("när andelen som ser problemet är större bland dem som bor där än bland alla som svarade.");
        assertThat(text(picture, CollectionDesign.OPEN_WEB, Language.EN))
                .contains(
                        "when the share who see it is larger among those who live there than among all who answered.");
    }

    @Test
    void an_order_that_was_decided_stands_with_its_reason_and_the_numbers_by_the_rule() {
        var picture = picture(0, order("HAMN", "CENTRUM"), common("CENTRUM", 1), common("HAMN", 2));

        var text = text(picture, Language.SV);

        assertThat(text)
                .containsSubsequence(
                        "Beröringspunkter ---",
                        "Ordningen är beslutad av trygghetsrådet 2 oktober 2026 i stället för regelns: ”Hamnen byggs om i"
                                + " höst.”",
                        "Inom parentes står numret enligt regeln:",
                        "Nummer 1 (enligt regeln: nummer 2). Polisen pekar ut samma problem i HAMN: inbrott.",
                        "Nummer 2 (enligt regeln: nummer 1). Polisen pekar ut samma problem i Centrum: inbrott.")
                .doesNotContain("I beslutet nämns också", "Det som inte nämns");
    }

    @Test
    void says_so_where_a_decision_names_less_or_more_than_the_common_ground() {
        var picture = picture(0, order("HAMN", "SKOGEN"), common("CENTRUM", 1), common("HAMN", 2));

        var swedish = text(picture, Language.SV);
        var english = text(picture, Language.EN);

        assertThat(swedish)
                .contains(
                        "Det som inte nämns i beslutet följer efter, i regelns ordning.",
                        "I beslutet nämns också något som inte är en beröringspunkt i den här bilden: inbrott i SKOGEN.",
                        "Nummer 2 (enligt regeln: nummer 1). Polisen");
        assertThat(english)
                .containsSubsequence(
                        "The order was decided by the safety council, 2 October 2026, instead of that of the rule: “The"
                                + " harbour is rebuilt.”",
                        "The number by the rule stands in brackets:",
                        "What the decision does not name follows after it, in the order of the rule.",
                        "The decision also names what is no common ground in this picture: inbrott in SKOGEN.",
                        "Number 1 (by the rule: number 2). The police");
    }

    @Test
    void a_decision_on_nothing_that_is_common_ground_is_told_all_the_same() {
        var text = text(picture(0, order("SKOGEN")), Language.SV);

        assertThat(text)
                .contains("Ordningen är beslutad av", "inbrott i SKOGEN.", "Ingen beröringspunkt:")
                .doesNotContain("Inom parentes", "Det som inte nämns");
    }

    @Test
    void where_nobody_decided_an_order_nothing_is_said_of_one() {
        var text = text(picture(0, Optional.empty(), common("HAMN", 2), common("CENTRUM", 1)), Language.SV);

        assertThat(text)
                .containsSubsequence("Nummer 1. Polisen", "Nummer 2. Polisen")
                .doesNotContain("beslut", "enligt regeln");
    }

    @Test
    void a_count_with_nothing_to_hold_it_against_is_not_called_no_information() {
        var text = text(
                0,
                Outcome.SEEN_BY_ONE,
                Optional.empty(),
                residents(Statement.CONCERN),
                PartyView.missing(Party.MUNICIPALITY),
                police(Statement.MISSING, List.of(), 64));

        assertThat(text)
                .contains(
                        "Polisen: kan inte bedömas (64 händelser, det saknas siffror från samma tid åren före att jämföra"
                                + " med).")
                .contains("Kommunen: ingen uppgift.")
                .doesNotContain("Polisen: ingen uppgift", "Polisen har ingen uppgift");
    }

    @Test
    void where_another_party_has_counted_what_cannot_be_used_it_is_not_said_that_none_has_information() {
        var cannot = new JointView(
                CENTRUM,
                BURGLARY,
                List.of(
                        residents(Statement.CONCERN),
                        PartyView.missing(Party.MUNICIPALITY),
                        police(Statement.MISSING, List.of(), 64)),
                Outcome.CANNOT_BE_TOLD,
                Optional.empty());

        assertThat(text(picture(0, Optional.empty(), cannot), Language.SV))
                .contains(
                        "I Centrum är det invånarna som pekar ut inbrott. Kommunen har ingen uppgift. Polisen har räknat"
                                + " händelser, men det saknas siffror från samma tid åren före att jämföra med. Därför går det inte"
                                + " att säga om det är en beröringspunkt.")
                .doesNotContain("ingen annan part");
        assertThat(text(picture(0, Optional.empty(), cannot), Language.EN))
                .contains("The police counted events, but there are no figures for the same time in the years before to"
                        + " compare with. So it cannot be said whether it is common ground.")
                .doesNotContain("no other party");
    }

    @Test
    void in_english_one_municipality_points_and_the_police_point() {
        var municipality = new PartyView(
                Party.MUNICIPALITY, Statement.CONCERN, false, Optional.empty(), List.of(2), Optional.empty());
        var alone = new JointView(
                CENTRUM,
                BURGLARY,
                List.of(municipality, PartyView.missing(Party.POLICE)),
                Outcome.SEEN_BY_ONE,
                Optional.empty());
        var cannot = new JointView(
                CENTRUM,
                BURGLARY,
                List.of(PartyView.missing(Party.MUNICIPALITY), police(Statement.CONCERN, List.of(2), 20)),
                Outcome.CANNOT_BE_TOLD,
                Optional.empty());

        var text = text(picture(0, Optional.empty(), alone, cannot), Language.EN);

        assertThat(text)
                .contains("Only the municipality points to inbrott in Centrum.")
                .contains("In Centrum the police point to inbrott, but no other party");
    }

    @Test
    void what_one_party_says_while_no_other_has_information_cannot_be_told() {
        var text = text(
                2,
                Outcome.CANNOT_BE_TOLD,
                Optional.empty(),
                PartyView.missing(Party.RESIDENTS),
                PartyView.missing(Party.MUNICIPALITY),
                police(Statement.CONCERN, List.of(), 64));

        assertThat(text)
                .contains(
                        "Uppgifter som inte får visas: 2.",
                        "Ingen beröringspunkt:",
                        "I Centrum är det polisen som pekar ut inbrott, men ingen annan part har någon uppgift.",
                        "Polisen: Bekymmer (64 händelser)");
    }

    @ParameterizedTest
    @CsvSource({"24, 26, 27, true", "28, 26, 27, true", "26, 26, 27, false", "27, 26, 27, false"})
    void a_whole_outside_all_its_parts_is_explained(int percent, int least, int most, boolean explained) {
        var said = text(large(new LargeEverywhere(BURGLARY, 340, percent, least, most)), Language.SV);

        assertThat(said).contains("Inbrott: " + percent + " %, mellan 26 % och 27 % i områdena.");
        assertThat(said.contains("räknar också med dem vars område inte är känt"))
                .isEqualTo(explained);
    }

    @Test
    void an_area_by_area_list_of_nothing_says_so() {
        var nothing = text(large(new LargeEverywhere(BURGLARY, 340, 26, 26, 27)), Language.SV);
        var something = text(0, Outcome.COMMON_GROUND, Optional.of(1), residents(Statement.CONCERN));

        assertThat(nothing).contains("område för område").contains("Inget problem pekas ut i något område.");
        assertThat(something).doesNotContain("Inget problem pekas ut i något område.");
    }

    private static JointPicture large(LargeEverywhere large) {
        var picture = picture(0, Optional.empty());
        return new JointPicture(
                picture.period(),
                picture.round(),
                picture.open(),
                picture.rules(),
                picture.problems(),
                picture.views(),
                List.of(large),
                picture.before(),
                picture.changes(),
                picture.withheld(),
                picture.pictures(),
                picture.order());
    }
}
