package se.medborgarlofte.survey.io.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.io.report.ExampleReports;

/** What every store of releases does. */
class ReleasesContractTest {

    private static final LocalDate DAY = LocalDate.of(2018, 3, 1);
    private static final ReleaseId FIRST = new ReleaseId("2016-1");

    @TempDir
    Path place;

    private static Release release(String id, RoundReport report) {
        return new Release(new ReleaseId(id), DAY, report);
    }

    private static Release first() {
        return release("2016-1", ExampleReports.of("halmstad", "2016"));
    }

    private static List<String> codes(Releases releases, ReleaseId id) {
        return releases.release(id).findings().list().stream()
                .map(Finding::code)
                .toList();
    }

    static Stream<Arguments> reports() {
        return Stream.of(StoreKind.values())
                .flatMap(kind -> Stream.of("halmstad 2016", "halmstad 2018", "gss-fear 2016", "gss-fear 2020")
                        .map(report -> Arguments.of(kind, report)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("reports")
    void gives_back_an_equal_report_and_its_digest(StoreKind kind, String example) {
        var words = example.split(" ");
        var release = release("2016-1", ExampleReports.of(words[0], words[1]));
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());

            var kept = store.holdings().releases().keep(release);

            assertThat(kept.release()).isEqualTo(release);
            assertThat(kept.sha256()).matches("[0-9a-f]{64}");
            assertThat(store.holdings().releases().release(FIRST).orThrow()).isEqualTo(kept);
            assertThat(codes(store.holdings().releases(), FIRST)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_digest_is_the_same_in_every_store_and_another_for_another_day(StoreKind kind) {
        try (var store = kind.open(place);
                var other = StoreKind.FOLDER.open(place.resolve("other"))) {
            Good.copyTo(store.holdings());

            var kept = store.holdings().releases().keep(first());
            var later = store.holdings()
                    .releases()
                    .keep(new Release(new ReleaseId("2016-2"), DAY.plusDays(1), first().report()));

            assertThat(other.holdings().releases().keep(first())).isEqualTo(kept);
            assertThat(later.sha256()).isNotEqualTo(kept.sha256());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_kept_is_never_replaced(StoreKind kind) {
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());
            var releases = store.holdings().releases();
            var kept = releases.keep(first());

            assertThatThrownBy(() -> releases.keep(release("2016-1", ExampleReports.of("halmstad", "2018"))))
                    .isInstanceOf(Refused.class)
                    .hasMessage("release.exists {release=2016-1}");

            assertThat(releases.release(FIRST).orThrow()).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @EnumSource
    void names_stand_in_the_order_they_were_made(StoreKind kind) {
        try (var store = kind.open(place)) {
            Good.copyTo(store.holdings());
            var releases = store.holdings().releases();
            assertThat(releases.ids()).isEmpty();

            Stream.of("2018-1", "2016-10", "2016-9", "2016-1")
                    .forEach(id -> releases.keep(release(id, first().report())));

            assertThat(releases.ids())
                    .extracting(ReleaseId::value)
                    .containsExactly("2016-1", "2016-9", "2016-10", "2018-1");
            assertThat(codes(releases, new ReleaseId("2016-2"))).containsExactly("unread.missing");
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_copied_with_the_survey(StoreKind kind) {
        try (var store = kind.open(place);
                var other = StoreKind.FOLDER.open(place.resolve("other"))) {
            Good.copyTo(store.holdings());
            var kept = store.holdings().releases().keep(first());

            Good.copy(store.holdings(), other.holdings());

            assertThat(other.holdings().releases().release(FIRST).orThrow()).isEqualTo(kept);
        }
    }

    @Test
    void a_file_that_was_changed_is_told() throws IOException {
        try (var store = StoreKind.FOLDER.open(place)) {
            store.holdings().releases().keep(first());
            var file = place.resolve("survey/releases/2016-1.json");
            var text = Files.readString(file);

            Files.writeString(file, text.replaceFirst("\"percentOfAnswers\": \\d+", "\"percentOfAnswers\": 99"));
            assertThat(codes(store.holdings().releases(), FIRST)).containsExactly("release.changed");

            Files.writeString(place.resolve("survey/releases/2016-2.json"), text);
            assertThat(codes(store.holdings().releases(), new ReleaseId("2016-2")))
                    .containsExactly("release.changed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"sha256\": \"0\", \"release\": {\"id\": \"x\"}}", "[]", "{"})
    void a_file_that_is_no_release_is_told(String text) throws IOException {
        try (var store = StoreKind.FOLDER.open(place)) {
            store.holdings().releases().keep(first());

            Files.writeString(place.resolve("survey/releases/2016-1.json"), text);

            var read = store.holdings().releases().release(FIRST);
            assertThat(read.findings().hasErrors()).isTrue();
            assertThat(read.findings().list())
                    .allSatisfy(
                            finding -> assertThat(finding.place().document()).isEqualTo("releases/2016-1.json"));
        }
    }

    @Test
    void the_schema_refuses_to_change_a_release_and_the_digest_tells_who_did_without_asking_it() throws SQLException {
        try (var store = StoreKind.SQLITE.open(place)) {
            Good.copyTo(store.holdings());
            store.holdings().releases().keep(first());

            assertThatThrownBy(() -> execute("DELETE FROM release")).hasMessageContaining("never changes");
            assertThatThrownBy(() -> execute("UPDATE release SET day = '2018-03-02'"))
                    .hasMessageContaining("never changes");
            execute("DROP TRIGGER release_no_update");
            execute("UPDATE release SET day = '2018-03-02'");

            assertThat(codes(store.holdings().releases(), FIRST)).containsExactly("release.changed");
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + place.resolve("survey.db"));
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }
}
