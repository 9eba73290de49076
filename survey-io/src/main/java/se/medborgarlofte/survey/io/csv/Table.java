package se.medborgarlofte.survey.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/**
 * Reads a file of comma-separated values row by row.
 *
 * <p>Broken text or broken quotes end the file; any other fault ends its row.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Table {

    private final List<String> columns;
    private final RowReader reader;
    private final List<Finding> found = new ArrayList<>();
    private final RowHandler handler = new RowHandler();

    /** Whoever is handed the rows one by one; what is wrong with a row has paths that begin with a column. */
    @FunctionalInterface
    interface RowReader {
        Findings read(Cells cells, boolean headerIsSound);
    }

    private Table(List<String> columns, RowReader reader) {
        this.columns = columns;
        this.reader = reader;
    }

    /**
     * Hands over every row that has as many cells as the header has names.
     *
     * @return everything wrong with the file, each with its line
     * @throws UncheckedIOException if the machine cannot read it
     */
    static Findings each(InputStream bytes, List<String> columns, RowReader reader) {
        return new Table(columns, reader).read(bytes);
    }

    private Findings read(InputStream bytes) {
        try (var unmarked = new PushbackInputStream(bytes, Parsing.MARK_LENGTH)) {
            skipMark(unmarked);
            parse(unmarked);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Findings(found);
    }

    private void skipMark(PushbackInputStream bytes) throws IOException {
        if (Parsing.skipMark(bytes)) {
            add(1, Finding.error("document.byteOrderMark", ""));
        }
    }

    private void parse(InputStream bytes) throws IOException {
        try (var csv = Parsing.parser().build(handler, new StrictReader(bytes))) {
            rows(csv.iterator());
        } catch (CsvParseException e) {
            add(handler.line(), Finding.error(Parsing.code(e), ""));
        } catch (UncheckedIOException e) {
            broken(e);
        }
    }

    private void broken(UncheckedIOException e) {
        if (!(e.getCause() instanceof BrokenText broken)) {
            throw e;
        }
        add(broken.line(), Finding.error("unread.notUtf8", ""));
    }

    private void rows(Iterator<Row> rows) {
        if (!rows.hasNext()) {
            add(0, Finding.error("unread.empty", ""));
            return;
        }
        var first = rows.next();
        var header = Header.of(columns, first.cells());
        if (!header.isOne()) {
            add(first.line(), Finding.error(header.isSeparatedBySemicolons() ? "csv.semicolons" : "csv.noHeader", ""));
            return;
        }
        var faults = header.check();
        found.addAll(faults.at("", first.line()).list());
        while (rows.hasNext() && !isTooMuch()) {
            row(rows.next(), header, faults.isEmpty());
        }
    }

    private boolean isTooMuch() {
        boolean tooMuch = found.size() >= Limits.MOST_FINDINGS;
        if (tooMuch) {
            add(handler.line(), Finding.error("document.tooManyFindings", "").with("most", Limits.MOST_FINDINGS));
        }
        return tooMuch;
    }

    private void row(Row row, Header header, boolean headerIsSound) {
        var shape = header.check(row);
        if (shape.isEmpty()) {
            var cells = Cells.of(header, row);
            found.addAll(reader.read(cells, headerIsSound).at("", row.line()).list());
        } else {
            found.addAll(shape.at("", row.line()).list());
        }
    }

    private void add(int line, Finding finding) {
        found.add(finding.at(finding.place().at(line, 0)));
    }
}
