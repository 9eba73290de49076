package se.medborgarlofte.survey.web.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.PromiseState;
import se.medborgarlofte.survey.core.promise.StateChange;

/** What nobody may read: figures not released, promises not given, releases that somebody has changed. */
class NothingPublishedTest {

    @TempDir
    Path place;

    /** Halmstad with its promise taken so far and no further. */
    private static Programme promised(PromiseState last) {
        var halmstad = PublishedTown.halmstad();
        return new Programme(
                halmstad.survey(),
                halmstad.areas(),
                halmstad.questionnaires(),
                halmstad.indicators(),
                halmstad.rounds(),
                halmstad.situations(),
                halmstad.promises().stream().map(promise -> upTo(promise, last)).toList(),
                halmstad.simulation());
    }

    private static CitizenPromise upTo(CitizenPromise promise, PromiseState last) {
        var states = promise.history().stream().map(StateChange::state).toList();
        int end = states.contains(last) ? states.indexOf(last) + 1 : 1;
        var history = new ArrayList<>(promise.history().subList(0, end));
        if (!states.contains(last)) {
            history.add(new StateChange(last, promise.history().get(0).on()));
        }
        return new CitizenPromise(
                promise.id(),
                promise.title(),
                promise.text(),
                promise.period(),
                promise.parties(),
                promise.areas(),
                promise.focusAreas(),
                promise.problems(),
                promise.causes(),
                promise.goals(),
                promise.commitments(),
                promise.activities(),
                promise.decisions(),
                promise.publication(),
                promise.followUps(),
                history);
    }

    @Test
    void before_anything_is_released_the_list_says_so() throws IOException, InterruptedException {
        try (var town = PublishedTown.of(place, PublishedTown.halmstad())) {
            assertThat(town.get("/results?lang=sv").body())
                    .contains("Resultatet är inte klart. Det publiceras när alla svar är inne och granskade.");
            assertThat(town.get("/results/2016-1").statusCode()).isEqualTo(404);
            assertThat(town.get("/promises?lang=sv").body()).doesNotContain("Hjälpte det?");
        }
    }

    @ParameterizedTest
    @CsvSource({"DRAFT", "PROPOSED", "DECIDED", "WITHDRAWN"})
    void what_residents_have_not_been_promised_is_not_told(PromiseState state)
            throws IOException, InterruptedException {
        try (var town = PublishedTown.of(place, promised(state))) {
            String page = town.get("/promises?lang=sv").body();

            assertThat(page)
                    .contains("Inget medborgarlöfte är publicerat än.")
                    .doesNotContain("2017", "Andersberg", "lampor");
        }
    }

    @Test
    void a_promise_that_has_been_given_is_told() throws IOException, InterruptedException {
        try (var town = PublishedTown.of(place, promised(PromiseState.PUBLISHED))) {
            assertThat(town.get("/promises?lang=sv").body()).contains("Medborgarlöftet 2017", "lampor");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", ".json"})
    void a_release_that_somebody_has_changed_is_shown_to_nobody(String kind)
            throws IOException, InterruptedException, SQLException {
        try (var town = PublishedTown.of(
                place, PublishedTown.halmstad(), PublishedTown.release("2016-1"), PublishedTown.release("2018-1"))) {
            change(town.file());

            var page = town.get("/results/2016-1" + kind + "?lang=sv");
            String list = town.get("/results?lang=sv").body();

            assertThat(page.statusCode()).isEqualTo(500);
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(page.body())
                    .contains("stämmer inte med sin kontrollsumma")
                    .doesNotContain("9900", "9 900");
            assertThat(list)
                    .contains("Utgåvan 2016-1 visas inte", "/results/2018-1")
                    .doesNotContain("/results/2016-1");
            assertThat(town.get("/results/2018-1").statusCode()).isEqualTo(200);
        }
    }

    /** As somebody may who asks no schema. */
    private static void change(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var sql : List.of(
                    "PRAGMA busy_timeout = 10000",
                    "DROP TRIGGER release_no_update",
                    "UPDATE release SET report = replace(report, '1200', '9900')" + " WHERE id = '2016-1'")) {
                statement.execute(sql);
            }
        }
    }
}
