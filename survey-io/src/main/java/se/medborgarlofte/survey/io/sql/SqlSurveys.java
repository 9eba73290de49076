package se.medborgarlofte.survey.io.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Enclosure;
import se.medborgarlofte.survey.core.programme.Enclosures;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Situation;
import se.medborgarlofte.survey.core.programme.Succession;
import se.medborgarlofte.survey.core.programme.Surveys;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.json.Digest;

/** What people have written about the one survey of a database. */
final class SqlSurveys implements Surveys, Enclosures {

    private static final String HAS_RESPONSES = "SELECT 1 FROM \"collected\" WHERE \"round\" = ?";

    private final Database database;

    SqlSurveys(Database database) {
        this.database = database;
    }

    @Override
    public Checked<Programme> read() {
        return database.read(SqlSurveys::read);
    }

    private static Checked<Programme> read(Sql sql) {
        var reading = new Reading(new Records(sql), new ArrayList<>());
        var survey = reading.all(Tables.SURVEY, Documents.SURVEY);
        var areas = reading.all(Tables.AREAS, Documents.AREAS);
        if (survey.isEmpty() || areas.isEmpty()) {
            return Checked.unreadable(Findings.of(Finding.error("store.noSurvey", "")));
        }
        var programme = reading.programme(survey.get(0), areas.get(0));
        return Checked.of(programme, new Findings(reading.found()).and(changed(programme)));
    }

    /** Reads table after table and keeps what is wrong with them. */
    private record Reading(Records records, List<Finding> found) {

        <T> List<T> all(Table<T> table, String document) {
            return records.read(table).stream()
                    .peek(read -> found.addAll(read.findings().in(document).list()))
                    .flatMap(read -> read.value().stream())
                    .toList();
        }

        Programme programme(Survey survey, AreaSet areas) {
            return new Programme(
                    survey,
                    areas,
                    all(Tables.QUESTIONNAIRES, "questionnaires/"),
                    all(Tables.INDICATORS, Documents.INDICATORS),
                    all(Tables.ROUNDS, "rounds/"),
                    all(Tables.SITUATIONS, "observations/"),
                    all(Tables.PROMISES, "promises/"),
                    all(Tables.SIMULATIONS, Documents.SIMULATION).stream().findFirst());
        }
    }

    /** The schema refuses such a change, but not everybody who changes a file asks the schema. */
    private static Findings changed(Programme programme) {
        return programme.rounds().stream()
                .flatMap(round -> programme.askedIn(round).stream()
                        .filter(asked -> isChanged(round, asked))
                        .map(asked -> Findings.of(Finding.error("questionnaire.changedAfterUse", "")
                                        .with("round", round.id()))
                                .in(Documents.questionnaire(asked.id()))))
                .collect(Findings.joined());
    }

    private static boolean isChanged(Round round, Questionnaire asked) {
        return round.questionnaire()
                .sha256()
                .filter(digest -> !digest.equals(Digest.of(asked)))
                .isPresent();
    }

    @Override
    public void write(Programme programme) {
        database.write(sql -> {
            var read = read(sql);
            var before = read.value();
            before.ifPresent(known -> new Succession(known, round -> has(sql, round)).refuseUnless(programme));
            var records = new Records(sql);
            questionnaires(
                    sql, records, before.map(Programme::questionnaires).orElse(List.of()), programme.questionnaires());
            rounds(sql, records, before.map(Programme::rounds).orElse(List.of()), programme.rounds());
            new Changes(records, read.findings().isEmpty() ? before : Optional.empty(), programme).write();
            return programme;
        });
    }

    /** What stays as it is is not written again. */
    private record Changes(Records records, Optional<Programme> before, Programme after) {

        void write() {
            replace(Tables.SURVEY, programme -> List.of(programme.survey()), Survey::id);
            replace(Tables.AREAS, programme -> List.of(programme.areas()), AreaSet::edition);
            replace(Tables.INDICATORS, Programme::indicators, part -> part.id() + "-" + part.version());
            replace(Tables.SITUATIONS, Programme::situations, Situation::period);
            replace(Tables.PROMISES, Programme::promises, part -> part.id().value());
            replace(
                    Tables.SIMULATIONS,
                    programme -> programme.simulation().stream().toList(),
                    plan -> "plan");
        }

        private <T> void replace(Table<T> table, Function<Programme, List<T>> parts, Function<T, String> key) {
            var written = parts.apply(after);
            if (!before.map(parts).equals(Optional.of(written))) {
                records.replace(table, written, key);
            }
        }
    }

    private static boolean has(Sql sql, Round round) {
        return sql.exists(HAS_RESPONSES, round.id().value());
    }

    /** Those that stay as they are are not touched but for their place: the schema would refuse it. */
    private static void questionnaires(
            Sql sql, Records records, List<Questionnaire> before, List<Questionnaire> after) {
        before.stream()
                .filter(known -> !after.contains(known))
                .forEach(known -> delete(sql, Tables.QUESTIONNAIRES, known.id().toString()));
        for (int i = 0; i < after.size(); i++) {
            var questionnaire = after.get(i);
            String key = questionnaire.id().toString();
            if (before.contains(questionnaire)) {
                sql.update("UPDATE \"questionnaire\" SET \"position\" = ? WHERE \"key\" = ?", i, key);
            } else {
                records.insert(Tables.QUESTIONNAIRES, questionnaire, key, i);
            }
        }
    }

    private static void rounds(Sql sql, Records records, List<Round> before, List<Round> after) {
        Function<Round, String> key = round -> round.id().value();
        var kept = after.stream().map(key).toList();
        before.stream()
                .map(key)
                .filter(known -> !kept.contains(known))
                .forEach(gone -> delete(sql, Tables.ROUNDS, gone));
        for (int i = 0; i < after.size(); i++) {
            records.upsert(Tables.ROUNDS, after.get(i), key.apply(after.get(i)), i);
        }
    }

    private static void delete(Sql sql, Table<?> table, String key) {
        sql.update("DELETE FROM " + Table.quoted(table.name()) + " WHERE \"key\" = ?", key);
    }

    @Override
    public Checked<List<Enclosure>> enclosures() {
        return Checked.sound(database.read(sql -> sql.list(
                "SELECT \"name\", \"text\" FROM \"enclosure\" ORDER BY \"name\"",
                row -> new Enclosure(row.getString("name"), row.getString("text")))));
    }

    @Override
    public void enclose(List<Enclosure> enclosures) {
        var rows = enclosures.stream()
                .map(enclosure -> new Object[] {enclosure.name(), enclosure.text()})
                .toList();
        database.write(sql -> {
            sql.update("DELETE FROM \"enclosure\"");
            sql.updateEach("INSERT INTO \"enclosure\" (\"name\", \"text\") VALUES (?, ?)", rows);
            return rows;
        });
    }
}
