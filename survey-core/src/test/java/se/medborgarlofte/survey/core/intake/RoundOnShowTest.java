package se.medborgarlofte.survey.core.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Programmes;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.Rounds;

class RoundOnShowTest {

    private static Round round(String id, RoundState state, Mode mode, String first, String last) {
        var named = Rewritten.with(Rounds.onLocation(), "id", new RoundId(id));
        var open = Rewritten.with(Rewritten.with(named, "state", state), "modes", List.of(mode));
        return Rewritten.with(open, "fieldwork", new Fieldwork(LocalDate.parse(first), LocalDate.parse(last)));
    }

    private static Programme programme(Round... rounds) {
        return Rewritten.with(Programmes.complete(), "rounds", Stream.of(rounds).toList());
    }

    /** Two that overlap, one before, two after, and one that is asked in the street all the while. */
    private static Programme busy() {
        return programme(
                round("past", RoundState.CLOSED, Mode.WEB, "2026-01-01", "2026-01-31"),
                round("long", RoundState.OPEN, Mode.WEB, "2026-03-01", "2026-05-31"),
                round("short", RoundState.OPEN, Mode.WEB, "2026-03-10", "2026-03-20"),
                round("next", RoundState.PLANNED, Mode.WEB, "2026-08-01", "2026-08-31"),
                round("later", RoundState.PLANNED, Mode.WEB, "2026-09-01", "2026-09-30"),
                round("street", RoundState.OPEN, Mode.ON_LOCATION, "2026-01-01", "2026-12-31"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-10, long",
        "2026-03-05, long",
        "2026-03-15, short",
        "2026-03-20, short",
        "2026-03-21, long",
        "2026-06-15, next",
        "2026-08-15, next",
        "2026-09-10, later",
        "2026-10-10, later",
    })
    void shows_what_can_be_answered_now_else_what_comes_next_else_what_was_last(LocalDate today, String shown) {
        assertThat(RoundOnShow.of(busy(), today)).map(Round::id).contains(new RoundId(shown));
    }

    @Test
    void shows_nothing_where_nothing_is_asked_by_the_web() {
        var street = programme(round("street", RoundState.OPEN, Mode.ON_LOCATION, "2026-01-01", "2026-12-31"));

        assertThat(RoundOnShow.of(street, LocalDate.parse("2026-06-01"))).isEmpty();
    }
}
