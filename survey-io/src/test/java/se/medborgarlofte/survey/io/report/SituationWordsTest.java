package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.situation.CommonGround.Outcome;
import se.medborgarlofte.survey.core.situation.EventCount;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
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
        var picture = new JointPicture(
                Optional.of("2026"),
                new RoundId("2026"),
                false,
                "cg-1",
                List.of(new Problem(BURGLARY, LocalizedText.of("sv", "inbrott"), Optional.empty(), false)),
                List.of(new JointView(CENTRUM, BURGLARY, List.of(views), outcome, place)),
                List.of(),
                Optional.of(new JointPicture.Before(new RoundId("2024"), "2024")),
                List.of(),
                withheld,
                List.of());
        var said = SituationWords.of(picture, AREAS, Language.SV);
        return SituationLines.of("Först.", said, Language.SV).replaceAll("[ \\u00a0\n]+", " ");
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
                        "I Centrum pekar polisen ut inbrott, men ingen annan part har någon uppgift.",
                        "Polisen: Bekymmer (64 händelser)");
    }
}
