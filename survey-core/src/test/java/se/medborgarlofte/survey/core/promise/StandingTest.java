package se.medborgarlofte.survey.core.promise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.time.PartialDate;

class StandingTest {

    private static final String WITHOUT_END = "";

    private static Fieldwork fieldwork(String firstDay, String lastDay) {
        return new Fieldwork(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
    }

    /** A promise with {@code decisions} in the order given, given to residents on {@code since}. */
    private static CitizenPromise promise(String from, String to, String decisions, List<StateChange> history) {
        var whole = Promises.complete();
        var end = to.equals(WITHOUT_END) ? Optional.<PartialDate>empty() : Optional.of(new PartialDate(to));
        return new CitizenPromise(
                whole.id(),
                whole.title(),
                whole.text(),
                new Period(new PartialDate(from), end),
                whole.parties(),
                whole.areas(),
                whole.focusAreas(),
                whole.problems(),
                whole.causes(),
                whole.goals(),
                whole.commitments(),
                whole.activities(),
                Arrays.stream(decisions.split(" ")).map(Promises::decision).toList(),
                whole.publication(),
                whole.followUps(),
                history);
    }

    private static StateChange change(PromiseState state, String on) {
        return new StateChange(state, new PartialDate(on));
    }

    private static Standing standing(String decisions, String since, Fieldwork fieldwork) {
        var history = List.of(change(PromiseState.DRAFT, "2016"), change(PromiseState.ONGOING, since));
        return Standing.of(promise("2017", WITHOUT_END, decisions, history), fieldwork);
    }

    @Test
    void a_promise_decided_after_the_fieldwork_was_not_there() {
        assertThat(standing("2017-02 2017-02", "2017", fieldwork("2016-10-03", "2016-10-28")))
                .isEqualTo(Standing.DECIDED_AFTERWARDS);
    }

    @Test
    void it_was_in_force_a_year_later() {
        assertThat(standing("2017-02 2017-02", "2017", fieldwork("2018-01-02", "2018-01-28")))
                .isEqualTo(Standing.IN_FORCE);
    }

    @ParameterizedTest(name = "decided {0}, given {1}, asked {2} to {3}: {4}")
    @CsvSource({
        "2017-02,         2017-03,    2017-02-10, 2017-02-20, IN_FORCE_AFTERWARDS",
        "2017-02,         2017-03-05, 2017-03-01, 2017-03-31, PARTLY_OR_UNCLEAR",
        "2017-02,         2017,       2017-10-01, 2017-10-31, PARTLY_OR_UNCLEAR",
        "2017-02,         2017-03-01, 2017-03-01, 2017-03-31, IN_FORCE",
        "2017-02 2017-05, 2017-05,    2017-03-01, 2017-03-31, IN_FORCE_AFTERWARDS",
        "2017-02 2019-05, 2017-03,    2018-01-02, 2018-01-28, IN_FORCE",
        "2017,            2017-10-01, 2017-10-01, 2017-10-31, PARTLY_OR_UNCLEAR",
    })
    void stands_as_its_dates_tell_and_no_better(
            String decisions, String since, String firstDay, String lastDay, Standing standing) {
        assertThat(standing(decisions, since, fieldwork(firstDay, lastDay))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "for 2017 to {0}, fulfilled {1}, asked {2} to {3}: {4}")
    @CsvSource({
        "2018, 2019-01,    2018-10-01, 2018-10-31, IN_FORCE",
        "2018, 2019-01,    2018-12-01, 2019-01-31, PARTLY_OR_UNCLEAR",
        "2018, 2019-01,    2019-02-01, 2019-02-28, ENDED_BEFORE",
        "2020, 2018-10-15, 2018-10-01, 2018-10-31, PARTLY_OR_UNCLEAR",
        "2020, 2018,       2018-10-01, 2018-10-31, PARTLY_OR_UNCLEAR",
        "2020, 2018-09-30, 2018-10-01, 2018-10-31, ENDED_BEFORE",
    })
    void has_an_end(String to, String fulfilled, String firstDay, String lastDay, Standing standing) {
        var history = List.of(change(PromiseState.ONGOING, "2017-03"), change(PromiseState.FULFILLED, fulfilled));

        assertThat(Standing.of(promise("2017", to, "2017-02", history), fieldwork(firstDay, lastDay)))
                .isEqualTo(standing);
    }

    @Test
    void a_time_that_begins_after_the_fieldwork_counts_although_the_promise_was_public() {
        var history = List.of(change(PromiseState.PUBLISHED, "2017-03"));

        assertThat(Standing.of(promise("2018", WITHOUT_END, "2017-02", history), fieldwork("2017-10-01", "2017-10-31")))
                .isEqualTo(Standing.IN_FORCE_AFTERWARDS);
    }

    @Test
    void a_promise_that_residents_were_not_given_was_never_in_force() {
        var history = List.of(change(PromiseState.DRAFT, "2017-01"), change(PromiseState.WITHDRAWN, "2017-03"));

        assertThat(Standing.of(promise("2017", WITHOUT_END, "2017-02", history), fieldwork("2018-01-02", "2018-01-28")))
                .isEqualTo(Standing.NEVER_IN_FORCE);
    }
}
