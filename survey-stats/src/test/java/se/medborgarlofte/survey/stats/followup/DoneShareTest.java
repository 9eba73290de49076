package se.medborgarlofte.survey.stats.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Goal1;
import se.medborgarlofte.survey.core.promise.PartId;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.promise.Suggestion.Production;

class DoneShareTest {

    private static PartId id(int number) {
        return new PartId("part-" + number);
    }

    /** Ten of each were promised by November 2017; of each so many were done by 2018, or nobody tells. */
    private static CitizenPromise done(String... quantities) {
        var commitments = new ArrayList<Commitment>();
        var told = new ArrayList<FollowUp.Done>();
        IntStream.range(0, quantities.length).forEach(i -> {
            commitments.add(Rewritten.with(
                    Rewritten.with(Promises.lamps(), "id", id(i)), "quantity", Optional.of(BigDecimal.TEN)));
            var quantity = Optional.of(quantities[i]).filter(text -> !text.equals("?"));
            told.add(new FollowUp.Done(id(i), quantity.map(BigDecimal::new)));
        });
        FollowUp.Production production = Rewritten.with(Promises.production(), "done", told);
        return Rewritten.with(
                Rewritten.with(Promises.complete(), "commitments", commitments),
                "followUps",
                List.of(Promises.process(), production));
    }

    private static DoneShare share(CitizenPromise promise) {
        return DoneShare.of(promise, Goal1.rules());
    }

    @ParameterizedTest(name = "{0} and {1} of ten: {2}")
    @CsvSource({
        "10, 10, DONE",
        "8,  10, DONE",
        "7,  10, PARTLY",
        "0,  90, PARTLY",
        "4,  5,  LITTLE",
        "?,  ?,  UNKNOWN",
        "?,  10, UNKNOWN",
        "?,  0,  UNKNOWN",
    })
    void is_the_mean_of_what_was_done_of_each(String one, String other, Production expected) {
        assertThat(share(done(one, other)).production()).isEqualTo(expected);
    }

    @Test
    void what_nobody_tells_matters_only_where_it_could_make_a_difference() {
        assertThat(share(done("0", "0", "0", "?")).production()).isEqualTo(Production.LITTLE);
    }

    @Test
    void counts_what_was_carried_out_and_what_nobody_can_count() {
        var promise = done("10", "9", "10");
        var commitments = new ArrayList<>(promise.commitments());
        commitments.set(0, Rewritten.with(commitments.get(0), "quantity", Optional.empty()));

        var share = share(Rewritten.with(promise, "commitments", commitments));

        assertThat(share).isEqualTo(new DoneShare(3, 1, 1, 2, Production.DONE));
    }

    @Test
    void what_is_not_due_is_not_yet_asked_for() {
        var promise = done("10", "0");
        var commitments = new ArrayList<>(promise.commitments());
        commitments.set(1, Rewritten.with(commitments.get(1), "due", Optional.of(Promises.date("2019"))));

        assertThat(share(Rewritten.with(promise, "commitments", commitments)))
                .isEqualTo(new DoneShare(2, 1, 0, 1, Production.DONE));
    }

    @Test
    void nobody_knows_before_anybody_has_looked() {
        CitizenPromise promise = Rewritten.with(Promises.complete(), "followUps", List.of());

        assertThat(share(promise)).isEqualTo(new DoneShare(1, 0, 0, 0, Production.UNKNOWN));
    }

    @Test
    void the_latest_look_counts() {
        CitizenPromise promise =
                Rewritten.with(done("10"), "followUps", List.of(production("3"), production("10"), Promises.process()));

        assertThat(share(promise).production()).isEqualTo(Production.DONE);
    }

    private static FollowUp.Production production(String quantity) {
        return Rewritten.with(
                Promises.production(),
                "done",
                List.of(new FollowUp.Done(id(0), Optional.of(new BigDecimal(quantity)))));
    }
}
