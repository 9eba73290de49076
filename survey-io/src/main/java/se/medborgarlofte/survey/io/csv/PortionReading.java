package se.medborgarlofte.survey.io.csv;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.microdata.DataTableBuilder;

/** One reading of a portion of a file of data into columns of its own; its lines are counted from 1. */
final class PortionReading {

    private final DataTableBuilder table;
    private final List<DataColumn> columns;
    private final PortionRows rows;
    private final boolean quotes;
    private final RowBatch batch;
    private final RowScan scan;
    private final List<Finding> found = new ArrayList<>();

    private PortionReading(DataTableBuilder table, List<DataColumn> columns, Portion portion) {
        this.table = table;
        this.columns = columns;
        this.rows = PortionRows.of(portion);
        this.quotes = portion.quotes();
        this.batch = new RowBatch(columns.size());
        this.scan = new RowScan(rows, batch::add);
    }

    static PortionRead of(DataTableBuilder table, List<DataColumn> columns, Portion portion) {
        return new PortionReading(table, columns, portion).read();
    }

    private PortionRead read() {
        boolean broken = rows.broken().isPresent();
        boolean whole = false;
        try {
            whole = rows() && !broken;
            rows.broken().ifPresent(found::add);
        } catch (BrokenRow e) {
            take();
            add(scan.line(), e.finding());
            broken = true;
        }
        return new PortionRead(
                whole ? Optional.of(table.build()) : Optional.empty(), found, scan.nextLine() - 1, broken);
    }

    /** Whether every row is in the table. */
    private boolean rows() {
        boolean whole = true;
        int place = 0;
        while (place < rows.length() && found.size() < Limits.MOST_FINDINGS) {
            place = scan.row(place);
            whole &= scan.cells() == columns.size();
            batch.endRow(scan.line(), scan.cells());
            table.endRow(scan.line());
            if (batch.isFull()) {
                take();
            }
        }
        take();
        return whole && found.size() < Limits.MOST_FINDINGS;
    }

    /** Hands the rows of the batch to the columns; what is wrong is told by row all the same. */
    private void take() {
        int before = found.size();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isIdle()) {
                take(columns.get(i), i);
            }
        }
        for (int row = 0; row < batch.rows(); row++) {
            if (batch.size(row) != columns.size()) {
                add(batch.line(row), otherLength(batch.size(row)));
            }
        }
        if (found.size() > before) {
            found.sort(Comparator.comparingInt(finding -> finding.place().line()));
        }
        batch.clear();
    }

    private Finding otherLength(int cells) {
        return cells == 0
                ? Finding.error("csv.blankLine", "")
                : Finding.error("csv.rowLength", "").with("found", cells).with("expected", columns.size());
    }

    private void take(DataColumn column, int place) {
        int end = batch.rows();
        for (int row = 0; row < end; row++) {
            long cell = batch.cell(row, place);
            if (!RowBatch.isAbsent(cell)) {
                take(column, cell, row);
            }
        }
    }

    private void take(DataColumn column, long cell, int row) {
        int begin = RowBatch.begin(cell);
        int size = RowBatch.size(cell);
        if (quotes && !RowBatch.isQuoted(cell) && hasQuote(begin, begin + size)) {
            add(batch.line(row), Finding.error("csv.bareQuote", column.name()));
        }
        var fault = column.take(rows.bytes(), begin, size);
        if (fault.isPresent()) {
            add(batch.line(row), fault.get());
        }
    }

    private boolean hasQuote(int begin, int end) {
        for (int place = begin; place < end; place++) {
            if (rows.bytes()[place] == '"') {
                return true;
            }
        }
        return false;
    }

    private void add(int line, Finding finding) {
        found.add(finding.at(finding.place().at(line, 0)));
    }
}
