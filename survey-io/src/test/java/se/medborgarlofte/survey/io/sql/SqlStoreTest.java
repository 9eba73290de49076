package se.medborgarlofte.survey.io.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.io.contract.Good;

class SqlStoreTest {

    @TempDir
    Path place;

    private Path file() {
        return place.resolve("survey.db");
    }

    private SqlStore open() {
        return SqlStore.at(file());
    }

    private void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    private List<String> ask(String query) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE questionnaire SET title = '{\"sv\":\"Ny\"}'",
                "UPDATE page SET title = NULL",
                "UPDATE question SET wording = '{\"sv\":\"Ny\"}'",
                "UPDATE choice SET label = '{\"sv\":\"Ny\"}'",
                "UPDATE item SET wording = '{\"sv\":\"Ny\"}'",
                "UPDATE place SET code = 77",
                "DELETE FROM questionnaire",
                "DELETE FROM page",
                "DELETE FROM question",
                "DELETE FROM choice",
                "DELETE FROM item",
                "DELETE FROM place",
                "INSERT INTO choice VALUES ('prov-1/0/1/9', 'prov-1/0/1', 9, 9, '{\"sv\":\"Ny\"}', NULL)",
                "UPDATE round SET state = 'planned' WHERE state = 'open'",
                "UPDATE round SET state = 'open' WHERE state = 'closed'",
                "UPDATE round SET questionnaire_version = 2",
            })
    void the_schema_itself_refuses_to_change_what_people_were_asked_with(String statement) {
        try (var store = open()) {
            Good.copyTo(store.holdings());
        }

        assertThatThrownBy(() -> execute(statement))
                .isInstanceOf(SQLException.class)
                .hasMessageMatching("(?s).*(never changes|never goes back|keeps its questionnaire).*");
    }

    /** As files were before municipalities could have a look of their own. */
    @Test
    void an_older_file_is_brought_up_to_date_and_loses_nothing() throws SQLException {
        Flyway.configure()
                .dataSource("jdbc:sqlite:" + file(), "", "")
                .locations("classpath:se/medborgarlofte/survey/io/sql/sqlite")
                .target("3")
                .load()
                .migrate();
        execute("INSERT INTO area_set VALUES ('2016', 0, '2016')");
        execute("INSERT INTO survey VALUES ('town', 0, 'town', '{\"sv\":\"Staden\"}', NULL, 'Staden', 'Staden', 0,"
                + " '[\"sv\"]', '[\"I_UNSAFE_NIGHT\"]', NULL, NULL)");

        try (var store = open()) {
            var survey = store.holdings().surveys().read().value().orElseThrow().survey();

            assertThat(survey.municipality().name()).isEqualTo("Staden");
            assertThat(survey.look()).isEmpty();
            assertThat(survey.logsAddresses()).isFalse();
        }
    }

    /** A file can be changed by those who ask no schema. */
    @Test
    void a_questionnaire_that_was_changed_all_the_same_is_told() throws SQLException {
        try (var store = open()) {
            Good.copyTo(store.holdings());
        }
        execute("DROP TRIGGER asked_page_no_update");
        execute("UPDATE page SET title = NULL");

        try (var store = open()) {
            assertThat(store.holdings().surveys().read().findings().list())
                    .extracting(finding -> finding.place().document() + " " + finding.code())
                    .containsOnly("questionnaires/prov-1.json questionnaire.changedAfterUse");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SELECT kind FROM question WHERE id = 'SEX'                                            | single_choice
            SELECT count(*) FROM choice WHERE parent = 'prov-1/0/1'                               | 3
            SELECT fieldwork_last_day FROM round WHERE id = '2018'                                | 2018-02-05
            SELECT typeof(people) FROM population_cell LIMIT 1                                    | integer
            SELECT code FROM answer WHERE variable = 'SAFE' AND response LIKE 'b9d179e0%'         | 1
            SELECT number FROM answer WHERE variable = 'YEARS' AND response LIKE 'c381e88f%'      | 3.5
            SELECT missing FROM answer WHERE variable = 'YEARS' AND response LIKE '8d88348a%'     | dont_know
            SELECT words FROM answer WHERE variable = 'WORDS' AND response LIKE 'b9d179e0%'       | Mer ljus, tack
            SELECT look ->> '$.accent' FROM survey                                                | #00594f
            SELECT problem_index ->> '$.id' FROM survey                                           | X_OWN
            SELECT "order" ->> '$.commonGround[0].area' FROM situation                            | VALLAS
            PRAGMA journal_mode                                                                   | wal
            """)
    void what_is_kept_stands_in_columns_of_its_own(String query, String answer) throws SQLException {
        try (var store = open()) {
            Good.copyTo(store.holdings());
        }

        assertThat(ask(query)).containsExactly(answer);
    }

    @Test
    void every_table_holds_what_its_types_say_and_numbers_no_rows() throws SQLException {
        open().close();

        assertThat(ask("SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main'"
                        + " AND name NOT LIKE 'sqlite%' AND name NOT LIKE 'flyway%' AND (NOT strict OR NOT wr)"))
                .isEmpty();
        assertThat(ask("SELECT count(*) FROM pragma_table_list WHERE strict AND wr"))
                .first()
                .satisfies(count -> assertThat(Integer.parseInt(count)).isGreaterThan(25));
    }

    @Test
    void a_file_is_brought_up_to_the_last_migration() throws Exception {
        var migrations = Path.of("src/main/resources/se/medborgarlofte/survey/io/sql/sqlite");
        try (var files = Files.list(migrations)) {
            assertThat(files).hasSize(Integer.parseInt(Database.LAST_MIGRATION));
        }

        open().close();

        assertThat(ask("SELECT max(CAST(version AS INTEGER)) FROM flyway_schema_history"))
                .containsExactly(Database.LAST_MIGRATION);
    }

    @Test
    void readers_see_one_state_while_somebody_writes() {
        var database = Database.open(file());
        database.write(sql -> sql.update("INSERT INTO enclosure VALUES ('a', 'before')"));

        var seen = database.read(sql -> {
            var before = sql.list("SELECT text FROM enclosure", row -> row.getString(1));
            database.write(other -> other.update("UPDATE enclosure SET text = 'after'"));
            return List.of(before, sql.list("SELECT text FROM enclosure", row -> row.getString(1)));
        });

        assertThat(seen).containsExactly(List.of("before"), List.of("before"));
        assertThat(database.<List<String>>read(sql -> sql.list("SELECT text FROM enclosure", row -> row.getString(1))))
                .containsExactly("after");
        database.close();
    }

    @Test
    void what_fails_halfway_leaves_nothing() {
        var database = Database.open(file());

        assertThatThrownBy(() -> database.write(sql -> {
                    sql.update("INSERT INTO enclosure VALUES ('a', 'half')");
                    throw new IllegalStateException("the other half");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(database.<Boolean>read(sql -> sql.exists("SELECT 1 FROM enclosure")))
                .isFalse();
        database.close();
    }

    @Test
    void what_is_written_is_forced_to_the_disk() {
        var database = Database.open(file());

        assertThat(database.<List<Integer>>write(sql -> sql.list("PRAGMA synchronous", row -> row.getInt(1))))
                .containsExactly(2);
        assertThat(database.<List<Integer>>write(sql -> sql.list("PRAGMA secure_delete", row -> row.getInt(1))))
                .containsExactly(1);
        assertThat(database.<List<Integer>>write(sql -> sql.list("PRAGMA foreign_keys", row -> row.getInt(1))))
                .containsExactly(1);
        database.close();
    }

    /** Written anew in the order of the keys: the sequence of ids in the bytes of the file is the same for every arrival. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void the_file_is_the_same_whatever_the_order_of_arrival(int seed) throws Exception {
        var arrivals = Arrivals.of(200, seed);
        open().close();
        try (var store = open()) {
            store.holdings().surveys().write(Good.programme());
        }
        var other = place.resolve("other.db");
        Files.copy(file(), other);
        var shuffled = new ArrayList<>(arrivals);
        Collections.shuffle(shuffled, new Random(seed));

        Arrivals.sendIn(file(), arrivals);
        Arrivals.sendIn(other, shuffled);

        assertThat(tables(file())).isEqualTo(tables(other));
        assertThat(Files.exists(place.resolve("survey.db-wal"))).isFalse();
    }

    /** All but the counters of changes in the first hundred bytes of the file. */
    private static String tables(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        return new String(bytes, 100, bytes.length - 100, StandardCharsets.ISO_8859_1);
    }

    @Test
    void nothing_of_a_draft_is_left_in_the_file_when_it_has_been_sent_in() throws Exception {
        var arrival = Arrivals.of(1, 7).get(0);
        try (var store = open()) {
            Good.copyTo(store.holdings());
            store.drafts().keep(Arrivals.draft(arrival, "mellan oss"));
        }
        assertThat(tables(file())).contains("mellan oss");

        Arrivals.sendIn(file(), List.of(arrival));

        assertThat(tables(file()))
                .doesNotContain("mellan oss")
                .contains(arrival.form().toString());
    }
}
