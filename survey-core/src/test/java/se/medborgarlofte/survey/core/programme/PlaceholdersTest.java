package se.medborgarlofte.survey.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.text.LocalizedText;

class PlaceholdersTest {

    @ParameterizedTest
    @CsvSource({"PLANNED, false, false", "OPEN, false, true", "CLOSED, false, true", "OPEN, true, false"})
    void what_is_left_to_fill_in_must_be_gone_once_people_are_asked(
            RoundState state, boolean synthetic, boolean isError) {
        var survey = Rewritten.with(
                Rewritten.with(Rewritten.with(Programmes.survey(), "publisher", "{kommun}"), "synthetic", synthetic),
                "texts",
                Map.of("contact", LocalizedText.of("sv", "Ring {telefon} eller {e-post}")));
        var rounds = List.of(Rewritten.with(Rounds.onLocation(), "state", state));
        var programme = Rewritten.with(Rewritten.with(Programmes.complete(), "survey", survey), "rounds", rounds);

        var left = new Placeholders(programme).check().list();

        assertThat(left)
                .extracting(
                        finding -> finding.path() + " " + finding.parameters().get("placeholder"))
                .containsExactly("publisher {kommun}", "texts.contact.sv {telefon}", "texts.contact.sv {e-post}");
        assertThat(left).extracting(Finding::isError).containsOnly(isError);
    }

    @Test
    void an_area_without_a_name_of_its_own_is_left_to_fill_in_too() {
        var complete = Programmes.complete();
        var area = Rewritten.with(complete.areas().areas().get(0), "name", LocalizedText.of("sv", "{område A}"));
        var areas = Rewritten.with(complete.areas(), "areas", List.of(area));

        var left = new Placeholders(Rewritten.with(complete, "areas", areas))
                .check()
                .list();

        assertThat(left)
                .extracting(
                        finding -> finding.place() + " " + finding.parameters().get("placeholder"))
                .containsExactly("areas.json: areas[0].name.sv {område A}");
    }
}
