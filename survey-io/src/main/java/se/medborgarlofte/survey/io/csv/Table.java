package se.medborgarlofte.survey.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/**
 * Reads a file of comma-separated values row by row.
 *
 * <p>Broken text or broken quotes end the file; any other fault ends its row.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class Table<T> {

    private final List<String> columns;
    private final Function<Cells, Optional<T>> reading;
    private final Function<T, Findings> reader;
    private final List<Finding> found = new ArrayList<>();
    private final RowHandler handler = new RowHandler();

    /** What one row says by itself, and what is wrong with it, each with a path that begins with a column. */
    private record Told<T>(int line, Optional<T> value, Findings faults) {}

    private Table(List<String> columns, Function<Cells, Optional<T>> reading, Function<T, Findings> reader) {
        this.columns = columns;
        this.reading = reading;
        this.reader = reader;
    }

    /**
     * Hands over every row that has as many cells as the header has names and that can be read.
     *
     * @param reading of the cells of one row after the other, from one thread at a time; empty where it has refused one
     * @param reader of what was read, unless something is wrong with the header; what it finds wrong has paths that begin
     *     with a column
     * @return everything wrong with the file, each with its line
     * @throws UncheckedIOException if the machine cannot read it
     */
    static <T> Findings each(
            InputStream bytes,
            List<String> columns,
            Function<Cells, Optional<T>> reading,
            Function<T, Findings> reader) {
        return new Table<>(columns, reading, reader).read(bytes);
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
        try (var ahead = new ReadAhead<>(rows, row -> told(row, header))) {
            for (var next = ahead.next();
                    next.isPresent() && !isTooMuch(next.get().line());
                    next = ahead.next()) {
                take(next.get(), faults.isEmpty());
            }
        }
    }

    private boolean isTooMuch(int line) {
        boolean tooMuch = found.size() >= Limits.MOST_FINDINGS;
        if (tooMuch) {
            add(line, Finding.error("document.tooManyFindings", "").with("most", Limits.MOST_FINDINGS));
        }
        return tooMuch;
    }

    private Told<T> told(Row row, Header header) {
        var shape = header.check(row);
        if (!shape.isEmpty()) {
            return new Told<>(row.line(), Optional.empty(), shape);
        }
        var cells = Cells.of(header, row);
        var value = reading.apply(cells);
        return new Told<>(row.line(), value, cells.faults());
    }

    private void take(Told<T> row, boolean headerIsSound) {
        var findings = headerIsSound && row.value().isPresent()
                ? reader.apply(row.value().get())
                : row.faults();
        if (!findings.isEmpty()) {
            found.addAll(findings.at("", row.line()).list());
        }
    }

    private void add(int line, Finding finding) {
        found.add(finding.at(finding.place().at(line, 0)));
    }
}
