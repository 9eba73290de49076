package se.medborgarlofte.survey.io.sql;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.intake.Draft;
import se.medborgarlofte.survey.core.intake.Drafts;
import se.medborgarlofte.survey.core.intake.Receipt;
import se.medborgarlofte.survey.core.intake.SubmissionId;
import se.medborgarlofte.survey.core.intake.Submissions;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** The opened forms and the receipts in a database. */
final class SqlForms implements Submissions, Drafts {

    private static final String RECEIPT = "SELECT \"round\", \"day\" FROM \"submission\" WHERE \"form\" = ?";
    private static final String DISCARD = "DELETE FROM \"draft\" WHERE \"form\" = ?";

    private final Database database;

    SqlForms(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Receipt> receipt(SubmissionId form) {
        return database.read(sql -> receipt(sql, form));
    }

    private static Optional<Receipt> receipt(Sql sql, SubmissionId form) {
        return sql.first(
                RECEIPT,
                row -> new Receipt(new RoundId(row.getString("round")), LocalDate.parse(row.getString("day"))),
                form.toString());
    }

    @Override
    public Receipt keep(
            SubmissionId form, Receipt receipt, Round round, Questionnaire questionnaire, Response response) {
        var answers = new AnswerRows(questionnaire);
        answers.lost(response.answers()).orThrow();
        return database.write(sql -> {
            var earlier = receipt(sql, form);
            if (earlier.isPresent()) {
                return earlier.get();
            }
            refuseUnlessOpen(sql, round);
            sql.update(
                    "INSERT INTO \"submission\" (\"form\", \"round\", \"day\") VALUES (?, ?, ?)",
                    form.toString(),
                    receipt.round().value(),
                    receipt.day().toString());
            sql.update(DISCARD, form.toString());
            SqlResponses.insert(sql, round, List.of(response), answers);
            return receipt;
        });
    }

    /** Another program may have closed the round since this one read of it. */
    private static void refuseUnlessOpen(Sql sql, Round round) {
        boolean open = sql.exists(
                "SELECT 1 FROM \"round\" WHERE \"key\" = ? AND \"state\" = ?",
                round.id().value(),
                SmallLetters.of(RoundState.OPEN));
        if (!open) {
            throw new Refused(Finding.error("round.closed", "")
                    .with("round", round.id())
                    .with("lastDay", round.fieldwork().lastDay()));
        }
    }

    @Override
    public Optional<Draft> draft(SubmissionId form) {
        return database.read(sql -> sql.first(
                "SELECT \"round\", \"language\", \"expires\" FROM \"draft\" WHERE \"form\" = ?",
                row -> new Draft(
                        form,
                        new RoundId(row.getString("round")),
                        row.getString("language"),
                        DraftAnswers.read(sql, form),
                        Instant.ofEpochSecond(row.getLong("expires"))),
                form.toString()));
    }

    @Override
    public void keep(Draft draft) {
        database.write(sql -> {
            if (receipt(sql, draft.form()).isEmpty()) {
                sql.update(DISCARD, draft.form().toString());
                sql.update(
                        "INSERT INTO \"draft\" (\"form\", \"round\", \"language\", \"expires\") VALUES (?, ?, ?, ?)",
                        draft.form().toString(),
                        draft.round().value(),
                        draft.language(),
                        draft.expires().getEpochSecond());
                DraftAnswers.write(sql, draft);
            }
            return draft;
        });
    }

    @Override
    public int discardExpired(Instant now) {
        return database.write(sql -> sql.update("DELETE FROM \"draft\" WHERE \"expires\" <= ?", now.getEpochSecond()));
    }
}
