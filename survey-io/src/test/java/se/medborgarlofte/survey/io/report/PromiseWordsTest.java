package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.promise.Standing;
import se.medborgarlofte.survey.core.release.ReportedPromise;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.io.report.Page.Fact;
import se.medborgarlofte.survey.io.words.Language;

class PromiseWordsTest {

    private final PromiseText promise = words().of(Promises.reported(), fieldwork());

    private static Fieldwork fieldwork() {
        return Reports.sample().round().fieldwork();
    }

    private static PromiseWords words() {
        var report = Reports.sample();
        return new PromiseWords(report.areas(), Voice.of(Language.SV));
    }

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
                        new Fact("Läge", "Pågår (noterat mars 2023)"));
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
                        new Fact("Gjort", "30 av 40 lampor (noterat januari 2024)"));
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
                                "1 av 2 åtaganden kan inte följas upp, eftersom löftet inte säger hur mycket. Det andra"
                                        + " är inte genomfört. Det säger vad som har gjorts, inte om tryggheten har ändrats.",
                                "Ett åtagande är påbörjat men inte klart: nummer 1, ”Kommunen byter 40 lampor” (30 av"
                                        + " 40 lampor).",
                                "Det som inte kan följas upp är nummer 2, ”Trafikkontroller”.",
                                "Tio lampor återstår.")));
    }

    @Test
    void says_which_those_are_that_cannot_be_told() {
        String text = TextReport.of(ExampleReports.of("halmstad", "2018"), Language.SV)
                .replace("\n", " ");

        assertThat(text)
                .contains(
                        "3 av 6 åtaganden kan inte följas upp, eftersom löftet inte säger hur mycket. Av de andra är 3"
                                + " av 3 genomförda.",
                        "De 3 som inte kan följas upp är nummer 1," + " ”Trafikkontroller”; nummer 2,")
                .doesNotContain("av åtagandena");
    }

    @Test
    void says_of_the_effect_nothing_but_what_the_parties_wrote() {
        assertThat(promise.followUps().get(2))
                .isEqualTo(
                        new PromiseText.FollowUp("Hjälpte det? (januari 2024)", List.of("Det går inte att säga än.")));
    }

    @Test
    void is_headed_by_how_it_stood_to_the_round() {
        assertThat(promise.heading()).contains("Löftet som gällde");
        assertThat(promise.when()).contains("Löftet gällde när svaren samlades in, 25 mars – 19 april 2024.");
    }

    @Test
    void says_of_what_was_decided_afterwards_that_it_was_not_there() {
        var later = new ReportedPromise(
                Promises.ongoing(),
                Standing.DECIDED_AFTERWARDS,
                List.of(),
                List.of(Reports.sample().round()));

        var words = words().of(later, fieldwork());

        assertThat(words.heading()).contains("Löftet som beslutades efter den här omgången");
        assertThat(words.when()).contains("Löftet var inte beslutat när svaren samlades in, 25 mars – 19 april 2024.");
        assertThat(words.followUps()).isEmpty();
        assertThat(words.elsewhere())
                .contains("Uppföljning som bygger på en senare omgång "
                        + "står i rapporten om den omgången, inte här: Våren 2024.");
        assertThat(words.commitments().get(0).facts()).extracting(Fact::term).doesNotContain("Gjort");
    }

    @ParameterizedTest
    @EnumSource(Standing.class)
    void has_a_heading_and_a_sentence_for_every_standing(Standing standing) {
        var words = words().of(new ReportedPromise(Promises.ongoing(), standing, List.of(), List.of()), fieldwork());

        assertThat(words.standing()).contains(standing);
        assertThat(words.heading().orElseThrow()).isNotBlank();
        assertThat(words.when().orElseThrow()).contains("25 mars – 19 april 2024");
    }

    @Test
    void the_exercise_of_2016_does_not_claim_the_promise_of_2017() {
        String text = TextReport.of(ExampleReports.of("halmstad", "2016"), Language.SV);
        String section =
                text.substring(text.lastIndexOf("Medborgarlöftet\n===")).replace("\n", " ");

        assertThat(section)
                .contains("Löftet som beslutades efter den här omgången", "Januari 2018, öppen på webben")
                .doesNotContain("Hjälpte det?", "Löftet som gällde");
    }

    @Test
    void the_exercise_of_2018_has_it_in_force_and_followed_up() {
        String text = TextReport.of(ExampleReports.of("halmstad", "2018"), Language.SV);

        assertThat(text)
                .contains("Löftet som gällde: ", "Hjälpte det? (februari 2018)")
                .doesNotContain("står i rapporten om den omgången");
    }

    @Test
    void by_itself_it_has_no_standing_and_only_the_follow_ups_it_is_given() {
        var words = words().of(Promises.ongoing(), List.of());

        assertThat(words.standing()).isEmpty();
        assertThat(words.heading()).isEmpty();
        assertThat(words.when()).isEmpty();
        assertThat(words.elsewhere()).isEmpty();
        assertThat(words.followUps()).isEmpty();
        assertThat(words.commitments().get(0).facts()).extracting(Fact::term).doesNotContain("Gjort");
    }

    @Test
    void says_how_the_work_went() {
        assertThat(promise.followUps().get(1).sentences()).containsExactly("Planen ändrades.");
    }
}
