package se.medborgarlofte.survey.io.csv;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.reader.CsvParseException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.DataTableBuilder;
import se.medborgarlofte.survey.core.microdata.WantedColumn;

/** One reading of a file of data, with what was found wrong so far. */
final class DataReading {

    private static final int MOST_NAMES = 30;

    private final Function<List<String>, List<WantedColumn>> wanted;
    private final Set<String> missing;
    private final DataTableBuilder table = new DataTableBuilder();
    private final List<Finding> found = new ArrayList<>();
    private final DataHandler handler = new DataHandler(this::add);

    DataReading(Function<List<String>, List<WantedColumn>> wanted, List<String> missing) {
        this.wanted = wanted;
        this.missing = new HashSet<>(missing);
    }

    Findings found() {
        return new Findings(found);
    }

    Checked<DataTable> of(PushbackInputStream bytes) throws IOException {
        if (Parsing.skipMark(bytes)) {
            add(1, Finding.warning("document.byteOrderMark", ""));
        }
        try (var csv = Parsing.parser().build(handler, new StrictReader(bytes))) {
            boolean whole = rows(csv.iterator());
            return new Checked<>(whole ? Optional.of(table.build()) : Optional.empty(), found());
        }
    }

    /** What broke the text off where the last row begins. */
    Finding broken(RuntimeException e) {
        if (e instanceof CsvParseException refusal) {
            return at(handler.line(), Finding.error(Parsing.code(refusal), ""));
        }
        var cause = requireNonNull(((UncheckedIOException) e).getCause());
        return cause instanceof BrokenText text
                ? at(text.line(), Finding.error("unread.notUtf8", ""))
                : at(handler.line(), Finding.error(DataFile.code(cause), ""));
    }

    /** Whether every row is in the table. */
    private boolean rows(Iterator<Boolean> rows) {
        if (!rows.hasNext()) {
            add(0, Finding.error("unread.empty", ""));
            return false;
        }
        rows.next();
        var header = handler.header();
        if (header.size() <= 1 && header.stream().anyMatch(name -> name.indexOf(';') > 0)) {
            add(1, Finding.error("csv.semicolons", ""));
            return false;
        }
        handler.begin(columns(header));
        boolean whole = true;
        while (rows.hasNext() && !isTooMuch()) {
            rows.next();
            whole &= row(header.size());
        }
        return whole && found.size() < Limits.MOST_FINDINGS;
    }

    private boolean isTooMuch() {
        boolean tooMuch = found.size() >= Limits.MOST_FINDINGS;
        if (tooMuch) {
            add(handler.line(), Finding.error("document.tooManyFindings", "").with("most", Limits.MOST_FINDINGS));
        }
        return tooMuch;
    }

    private boolean row(int expected) {
        int cells = handler.cells();
        if (cells == expected) {
            table.endRow(handler.line());
            return true;
        }
        add(
                handler.line(),
                cells == 0
                        ? Finding.error("csv.blankLine", "")
                        : Finding.error("csv.rowLength", "")
                                .with("found", cells)
                                .with("expected", expected));
        return false;
    }

    private List<DataColumn> columns(List<String> header) {
        var needed = wanted.apply(header);
        var names = new LinkedHashSet<String>();
        needed.forEach(column -> names.add(column.name()));
        names.stream().filter(name -> !header.contains(name)).forEach(name -> add(1, unknown(name, header)));
        names.stream()
                .filter(name -> header.indexOf(name) != header.lastIndexOf(name))
                .forEach(name -> add(1, Finding.error("column.repeated", name).with("column", name)));
        return IntStream.range(0, header.size())
                .mapToObj(i -> column(header.get(i), header.indexOf(header.get(i)) == i ? needed : List.of()))
                .toList();
    }

    private DataColumn column(String name, List<WantedColumn> needed) {
        var uses = needed.stream()
                .filter(column -> column.name().equals(name))
                .map(WantedColumn::use)
                .distinct()
                .toList();
        return new DataColumn(name, uses, missing, table);
    }

    private static Finding unknown(String name, List<String> header) {
        String known = header.stream().limit(MOST_NAMES).collect(joining(", "));
        return Finding.error("data.columnUnknown", name)
                .with("column", name)
                .with("known", header.size() > MOST_NAMES ? known + ", …" : known);
    }

    private void add(int line, Finding finding) {
        found.add(at(line, finding));
    }

    private static Finding at(int line, Finding finding) {
        return finding.at(finding.place().at(line, 0));
    }
}
