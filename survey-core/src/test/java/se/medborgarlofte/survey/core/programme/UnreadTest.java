package se.medborgarlofte.survey.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

class UnreadTest {

    private static final Findings EMPTY_SURVEY =
            Findings.of(Finding.error("constraint.notNull", "title")).in("survey.json");
    private static final Findings UNKNOWN_AREA =
            Findings.of(Finding.error("area.unknown", "areas[0]")).in("promises/2017.json");
    private static final Findings UNKNOWN_VARIABLE =
            Findings.of(Finding.error("variable.unknown", "breakdowns[0]")).in("survey.json");

    private static final Findings FOUND = EMPTY_SURVEY.and(UNKNOWN_AREA).and(UNKNOWN_VARIABLE);

    private static Findings toldWithout(String document) {
        var reading = Findings.of(Finding.error("unread.syntax", "")).in(document);
        return Unread.in(reading).leaveOut(FOUND);
    }

    @Test
    void tells_everything_when_all_has_been_read() {
        var reading = Findings.of(Finding.error("json.unknownField", "titel")).in("survey.json");

        assertThat(Unread.in(reading).leaveOut(FOUND)).isEqualTo(FOUND);
    }

    @Test
    void tells_nothing_of_a_document_that_was_not_read() {
        assertThat(toldWithout("survey.json")).isEqualTo(UNKNOWN_AREA);
    }

    @Test
    void calls_no_area_unknown_while_the_areas_are() {
        assertThat(toldWithout("areas.json")).isEqualTo(EMPTY_SURVEY.and(UNKNOWN_VARIABLE));
    }

    @Test
    void calls_no_variable_unknown_while_a_questionnaire_is() {
        assertThat(toldWithout("questionnaires/trygghet-1.json")).isEqualTo(EMPTY_SURVEY.and(UNKNOWN_AREA));
    }

    @Test
    void knows_the_rounds_although_their_responses_were_not_read() {
        var unknown = Findings.of(Finding.error("round.unknown", "rounds[0]")).in("promises/2017.json");
        var reading = Findings.of(Finding.error("unread.missing", "")).in("rounds/2016/responses.csv");

        assertThat(Unread.in(reading).leaveOut(unknown)).isEqualTo(unknown);
    }

    @Test
    void still_judges_responses_by_the_questionnaires_that_were_read() {
        var unknown = Findings.of(Finding.error("choice.unknown", "SAFE")).at("rounds/2016/responses.csv", 2);
        var reading = Findings.of(Finding.error("unread.syntax", "")).in("questionnaires/other-1.json");

        assertThat(Unread.in(reading).leaveOut(unknown)).isEqualTo(unknown);
    }
}
