package se.medborgarlofte.survey.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows of cells as CSV: commas, one line feed a row, quotes only where needed. */
public final class CsvText {

    private CsvText() {}

    public static String of(List<List<String>> rows) {
        var text = new StringWriter();
        try (var writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
