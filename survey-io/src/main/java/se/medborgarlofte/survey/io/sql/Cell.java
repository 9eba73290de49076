package se.medborgarlofte.survey.io.sql;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.text.SmallLetters;

/**
 * What was answered in one column of a questionnaire.
 *
 * @param variable the column
 * @param said one code, number, text, area or reason
 */
record Cell(String variable, Answer said) {

    static Cell read(ResultSet row) throws SQLException {
        return new Cell(row.getString("variable"), said(row));
    }

    private static Answer said(ResultSet row) throws SQLException {
        int code = row.getInt("code");
        if (!row.wasNull()) {
            return new Answer.Chosen(code);
        }
        var number = Sql.text(row, "number").<Answer>map(digits -> new Answer.Measured(new BigDecimal(digits)));
        var words = Sql.text(row, "words").<Answer>map(Answer.Written::new);
        var area = Sql.text(row, "answered_area").<Answer>map(said -> new Answer.InArea(new AreaCode(said)));
        var missing = Sql.text(row, "missing").<Answer>map(Cell::missing);
        return number.or(() -> words).or(() -> area).or(() -> missing).orElseThrow();
    }

    private static Answer missing(String reason) {
        return new Answer.Missing(MissingReason.valueOf(reason.toUpperCase(Locale.ROOT)));
    }

    /** The columns of the table after those that say whose cell it is. */
    Object[] values() {
        Object[] values = {
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        };
        if (said instanceof Answer.Chosen chosen) {
            values[0] = chosen.code();
        } else if (said instanceof Answer.Measured measured) {
            values[1] = measured.value().toPlainString();
        } else if (said instanceof Answer.Written written) {
            values[2] = written.text();
        } else if (said instanceof Answer.InArea in) {
            values[3] = in.area().value();
        } else if (said instanceof Answer.Missing missing) {
            values[4] = SmallLetters.of(missing.reason());
        } else {
            throw new IllegalArgumentException("answer is not one of a single column: " + said);
        }
        return values;
    }
}
