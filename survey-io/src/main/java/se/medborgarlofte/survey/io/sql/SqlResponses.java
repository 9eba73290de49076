package se.medborgarlofte.survey.io.sql;

import java.util.List;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;

/** The responses in a database, a row for each and a row for each of their answers. */
final class SqlResponses implements Responses {

    private final Database database;

    SqlResponses(Database database) {
        this.database = database;
    }

    @Override
    public boolean has(Round round) {
        return database.read(sql -> sql.exists(
                "SELECT 1 FROM \"collected\" WHERE \"round\" = ?", round.id().value()));
    }

    @Override
    public Findings each(Round round, Questionnaire questionnaire, ResponseReader reader) {
        var findings = database.read(sql -> {
            var rows = new ResponseRows(new AnswerRows(questionnaire), reader);
            sql.each(ResponseRows.SELECT, rows, round.id().value());
            return rows.end();
        });
        return findings.in(Documents.responses(round.id()));
    }

    @Override
    public void replace(Round round, Questionnaire questionnaire, List<Response> responses) {
        var answers = new AnswerRows(questionnaire);
        responses.stream()
                .map(response -> answers.lost(response.answers()))
                .collect(Findings.joined())
                .orThrow();
        database.write(sql -> {
            sql.update(
                    "DELETE FROM \"response\" WHERE \"round\" = ?", round.id().value());
            insert(sql, round, responses, answers);
            return responses;
        });
    }

    /** Adds responses to those of a round. */
    static void insert(Sql sql, Round round, List<Response> responses, AnswerRows answers) {
        String id = round.id().value();
        sql.update("INSERT INTO \"collected\" (\"round\") VALUES (?) ON CONFLICT DO NOTHING", id);
        sql.updateEach(
                ResponseRows.INSERT,
                responses.stream()
                        .map(response -> ResponseRows.values(id, response))
                        .toList());
        sql.updateEach(
                ResponseRows.INSERT_ANSWER,
                responses.stream()
                        .flatMap(response -> answers.write(response.answers()).stream()
                                .map(cell -> ResponseRows.values(id, response, cell)))
                        .toList());
    }
}
