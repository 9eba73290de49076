package se.medborgarlofte.survey.io.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** Puts responses together from rows that come sorted by response, one for each of its answers; for one walk. */
final class ResponseRows implements Sql.Visitor {

    static final String SELECT = """
            SELECT r."id", r."questionnaire_name", r."questionnaire_version", r."day", r."mode", r."language", r."area",
              r."weight", r."stratum", r."unit", r."person",
              a."variable", a."code", a."number", a."words", a."area" AS "answered_area", a."missing"
            FROM "response" r LEFT JOIN "answer" a ON a."round" = r."round" AND a."response" = r."id"
            WHERE r."round" = ? ORDER BY r."id"
            """;

    static final String INSERT = """
            INSERT INTO "response" ("round", "id", "questionnaire_name", "questionnaire_version", "day", "mode", "language",
              "area", "weight", "stratum", "unit", "person")
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    static final String INSERT_ANSWER = """
            INSERT INTO "answer" ("round", "response", "variable", "code", "number", "words", "area", "missing")
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AnswerRows answers;
    private final ResponseReader reader;
    private final List<Findings> found = new ArrayList<>();
    private final List<Begun> begun = new ArrayList<>();

    ResponseRows(AnswerRows answers, ResponseReader reader) {
        this.answers = answers;
        this.reader = reader;
    }

    /** A response of which perhaps not all cells have come. */
    private record Begun(String id, Function<Map<QuestionId, Answer>, Response> response, Map<String, Answer> cells) {}

    static Object[] values(String round, Response response) {
        var position = response.position();
        return new Object[] {
            round,
            response.id().toString(),
            response.questionnaire().name(),
            response.questionnaire().version(),
            response.day().map(LocalDate::toString),
            SmallLetters.of(response.mode()),
            response.language(),
            response.area().map(AreaCode::value),
            position.weight().stream().boxed().findFirst(),
            position.stratum(),
            position.unit(),
            position.person(),
        };
    }

    static Object[] values(String round, Response response, Cell cell) {
        return Stream.concat(Stream.of(round, response.id().toString(), cell.variable()), Stream.of(cell.values()))
                .toArray();
    }

    @Override
    public void visit(ResultSet row) throws SQLException {
        String id = row.getString("id");
        if (begun.isEmpty() || !begun.get(0).id().equals(id)) {
            hand();
            begun.add(new Begun(id, response(row), new LinkedHashMap<>()));
        }
        if (Sql.text(row, "variable").isPresent()) {
            var cell = Cell.read(row);
            begun.get(0).cells().put(cell.variable(), cell.said());
        }
    }

    private void hand() {
        begun.forEach(all -> found.add(reader.read(all.response().apply(answers.read(all.cells())))));
        begun.clear();
    }

    /** What {@code reader} found wrong, when all rows have come. */
    Findings end() {
        hand();
        return found.stream().collect(Findings.joined());
    }

    private static Function<Map<QuestionId, Answer>, Response> response(ResultSet row) throws SQLException {
        var id = new ResponseId(UUID.fromString(row.getString("id")));
        var asked = new QuestionnaireId(row.getString("questionnaire_name"), row.getInt("questionnaire_version"));
        var day = Sql.text(row, "day").map(LocalDate::parse);
        var mode = Mode.valueOf(row.getString("mode").toUpperCase(Locale.ROOT));
        String language = row.getString("language");
        var area = Sql.text(row, "area").map(AreaCode::new);
        var position = position(row);
        return given -> new Response(id, asked, day, mode, language, area, position, given);
    }

    private static SamplePosition position(ResultSet row) throws SQLException {
        double weight = row.getDouble("weight");
        var weighed = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(weight);
        return new SamplePosition(weighed, Sql.text(row, "stratum"), Sql.text(row, "unit"), Sql.text(row, "person"));
    }
}
