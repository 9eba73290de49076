package se.medborgarlofte.survey.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows of cells, with quotes only where they are needed. */
public final class Rows {

    /** What makes a spreadsheet take a cell for a formula, as the first thing in it. */
    private static final String FORMULA = "=+-@\t\r\n";

    private Rows() {}

    /** A text that no spreadsheet takes for a formula: with an apostrophe before it where one would. */
    public static String text(String written) {
        return !written.isEmpty() && FORMULA.indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
    }

    /** A header and its rows as text. */
    public static String text(List<String> columns, List<List<String>> rows) {
        var bytes = new ByteArrayOutputStream();
        try {
            write(columns, rows, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    /**
     * Writes a header and its rows, and leaves {@code bytes} open.
     *
     * @throws IOException if the machine cannot write
     */
    public static void write(List<String> columns, List<List<String>> rows, OutputStream bytes) throws IOException {
        var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(bytes, StandardCharsets.UTF_8);
        csv.writeRecord(columns);
        rows.forEach(csv::writeRecord);
        csv.flush();
    }
}
