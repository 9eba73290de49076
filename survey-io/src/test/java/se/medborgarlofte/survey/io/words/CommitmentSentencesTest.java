package se.medborgarlofte.survey.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.PartId;
import se.medborgarlofte.survey.core.promise.Suggestion.Production;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;
import se.medborgarlofte.survey.stats.followup.DoneShare;

class CommitmentSentencesTest {

    private static Commitment lamps(String id, int promised, String due) {
        return new Commitment(
                new PartId(id),
                LocalizedText.of("sv", "Kommunen byter lampor."),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(BigDecimal.valueOf(promised)),
                Optional.of(LocalizedText.of("sv", "lampor")),
                Optional.of(new PartialDate(due)),
                false,
                false);
    }

    private static Commitment controls() {
        return new Commitment(
                new PartId("controls"),
                LocalizedText.of("sv", "Trafikkontroller."),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    private static FollowUp.Done done(String id, int quantity) {
        return new FollowUp.Done(new PartId(id), Optional.of(BigDecimal.valueOf(quantity)));
    }

    private static CommitmentSentences told(List<Commitment> commitments, FollowUp.Done... done) {
        FollowUp followUp = new FollowUp.Production(new PartialDate("2026-09"), Optional.empty(), List.of(done));
        return new CommitmentSentences(
                CommitmentsDone.of(commitments, List.of(followUp)),
                new FollowUpSentences(Language.SV, AreaCode::value));
    }

    /** "3 of 6" alone reads as half failed. */
    @Test
    void says_of_those_that_are_not_done_which_they_are_and_what_became_of_them() {
        var sentences = told(
                List.of(
                        lamps("done", 40, "2025-11"),
                        lamps("begun", 40, "2026-12"),
                        lamps("not-begun", 10, "2026-08"),
                        lamps("untold", 10, "2026-08"),
                        controls()),
                done("done", 40),
                done("begun", 12),
                done("not-begun", 0));

        assertThat(sentences.carriedOut())
                .isEqualTo(
                        "1 av 5 åtaganden kan inte följas upp, eftersom löftet inte säger hur mycket. Av de andra är 1 av"
                                + " 4 genomfört. Det säger vad som har gjorts, inte om tryggheten har ändrats.");
        assertThat(sentences.others())
                .containsExactly(
                        "Ett åtagande är påbörjat men inte klart: nummer 2, ”Kommunen byter lampor” (12 av 40 lampor,"
                                + " ska vara klart senast december 2026).",
                        "Ett åtagande är inte påbörjat: nummer 3, ”Kommunen byter lampor” (0 av 10 lampor).",
                        "För ett åtagande har ingen skrivit hur mycket som är gjort: nummer 4, ”Kommunen byter"
                                + " lampor”.",
                        "Det som inte kan följas upp är nummer 5, ”Trafikkontroller”.");
        assertThat(sentences.othersInShort()).hasSize(3).last().asString().startsWith("För ett har ingen skrivit");
    }

    @Test
    void several_are_counted() {
        var sentences = told(List.of(controls(), controls(), lamps("a", 3, "2026")), done("a", 3));

        assertThat(sentences.others())
                .containsExactly("De 2 som inte kan följas upp är nummer 1, ”Trafikkontroller”; nummer 2,"
                        + " ”Trafikkontroller”.");
        assertThat(sentences.due(new DoneShare(3, 1, 2, 1, Production.DONE)).orElseThrow())
                .startsWith("Av det som går att räkna");
    }

    @Test
    void where_all_is_done_nothing_more_is_said() {
        var sentences = told(List.of(lamps("a", 3, "2026")), done("a", 4));

        assertThat(sentences.others()).isEmpty();
        assertThat(sentences.due(new DoneShare(1, 1, 0, 1, Production.DONE))).isEmpty();
    }

    @Test
    void what_cannot_be_followed_up_is_said_before_what_was_done_and_not_counted_with_it() {
        assertThat(told(List.of(controls(), controls())).carriedOut())
                .isEqualTo("Inget av de 2 åtagandena kan följas upp, eftersom löftet inte säger hur mycket.");
        assertThat(told(List.of(controls(), lamps("a", 3, "2026")), done("a", 3))
                        .carriedOut())
                .startsWith("1 av 2 åtaganden kan inte följas upp,")
                .contains("hur mycket. Det andra är genomfört. Det säger vad som har gjorts,");
    }

    @Test
    void one_commitment_alone_is_not_counted_as_one_of_one() {
        var controls = List.of(controls());
        var lamps = List.of(lamps("a", 3, "2026"));

        assertThat(told(controls).carriedOut()).startsWith("Det enda åtagandet kan inte följas upp,");
        assertThat(told(lamps, done("a", 3)).carriedOut()).startsWith("Det enda åtagandet är genomfört. ");
        assertThat(told(lamps, done("a", 2)).carriedOut()).startsWith("Det enda åtagandet är inte genomfört. ");
        assertThat(told(List.of(controls(), lamps("a", 3, "2026")), done("a", 2))
                        .carriedOut())
                .contains("Det andra är inte genomfört.");
    }

    /** In both languages, one and several, at length and in short. */
    @Test
    void everything_that_may_become_of_a_commitment_has_words() {
        for (var language : Language.values()) {
            assertThat(Phrases.of("promise", language).keys())
                    .containsAll(Stream.of(CommitmentsDone.State.values())
                            .filter(state -> state != CommitmentsDone.State.DONE)
                            .map(state -> "others." + state.name().toLowerCase(Locale.ROOT))
                            .flatMap(key -> Stream.of(key + ".one", key + ".many"))
                            .flatMap(key -> key.contains("uncounted") ? Stream.of(key) : Stream.of(key, key + ".short"))
                            .toList());
        }
    }
}
