package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.io.report.Page.Fact;
import se.medborgarlofte.survey.io.words.Language;

class PromiseWordsTest {

    private final PromiseText promise =
            new PromiseWords(Reports.sample().areas(), Voice.of(Language.SV)).of(Promises.ongoing());

    @Test
    void keeps_the_text_as_it_was_written() {
        assertThat(promise.text()).isEqualTo("Det ska vara ljust på Åsen.");
        assertThat(promise.goals()).containsExactly("Fler trygga på Åsen.");
    }

    @Test
    void names_every_body_that_decided_with_its_date_as_far_as_it_is_known() {
        assertThat(promise.facts())
                .containsExactly(
                        new Fact("Av", "Kommunen och polisen"),
                        new Fact("Områden", "Åsen"),
                        new Fact("Gäller", "Februari 2023 – 2025"),
                        new Fact("Beslutat av", "Polismyndigheten, februari 2023"),
                        new Fact("Beslutat av", "Kommunfullmäktige, februari 2023 (KF 2023/7)"),
                        new Fact("Publicerat", "mars 2023"),
                        new Fact("Läge", "Pågår"));
    }

    @Test
    void puts_the_causes_below_their_problem() {
        assertThat(promise.problems())
                .containsExactly(
                        new PromiseText.Problem("Gångvägarna är mörka.", "Åsen", List.of("Lamporna är gamla.")));
    }

    @Test
    void says_of_a_commitment_what_was_promised_and_what_was_done() {
        var lamps = promise.commitments().get(0);

        assertThat(lamps.exercise()).isTrue();
        assertThat(lamps.facts())
                .containsExactly(
                        new Fact("Ansvarar", "Kommunen"),
                        new Fact("Var", "Åsen"),
                        new Fact("Hur mycket", "40 lampor"),
                        new Fact("Klart senast", "november 2023"),
                        new Fact("Gjort", "30 av 40 lampor"));
        assertThat(lamps.activities()).containsExactly("5 oktober 2023: 30 nya lampor.");
    }

    @Test
    void adds_nothing_to_a_commitment_that_says_little() {
        var controls = promise.commitments().get(1);

        assertThat(controls.text()).isEqualTo("Trafikkontroller.");
        assertThat(controls.facts()).isEmpty();
        assertThat(controls.activities()).isEmpty();
    }

    @Test
    void counts_what_was_carried_out_and_says_what_cannot_be_told() {
        assertThat(promise.followUps().get(0))
                .isEqualTo(new PromiseText.FollowUp(
                        "Vad har gjorts? (januari 2024)",
                        List.of(
                                "0 av 2 åtaganden är genomförda. "
                                        + "Det säger vad som har gjorts, inte om tryggheten har ändrats.",
                                "Ett av åtagandena går inte att bedöma, "
                                        + "eftersom det inte framgår hur mycket som lovades eller gjordes.",
                                "Tio lampor återstår.")));
    }

    @Test
    void says_of_the_effect_nothing_but_what_the_parties_wrote() {
        assertThat(promise.followUps().get(2))
                .isEqualTo(
                        new PromiseText.FollowUp("Hjälpte det? (januari 2024)", List.of("Det går inte att säga än.")));
    }

    @Test
    void says_how_the_work_went() {
        assertThat(promise.followUps().get(1).sentences()).containsExactly("Planen ändrades.");
    }
}
