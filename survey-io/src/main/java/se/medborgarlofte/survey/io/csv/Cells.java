package se.medborgarlofte.survey.io.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** The cells of one row, by their place among the columns that should be there, and what is wrong with them. */
final class Cells {

    private final Header header;
    private final Row row;
    private final List<Finding> faults = new ArrayList<>();

    private Cells(Header header, Row row) {
        this.header = header;
        this.row = row;
    }

    static Cells of(Header header, Row row) {
        return new Cells(header, header.inOrder(row));
    }

    /** A row that has not been written yet. */
    static Cells of(List<String> columns, List<String> texts) {
        return new Cells(Header.of(columns, columns), Row.of(0, texts));
    }

    /** The cells themselves, in the order of the columns. */
    Row row() {
        return row;
    }

    String text(int column) {
        return row.cell(column);
    }

    boolean isEmpty(int column) {
        return row.isEmpty(column);
    }

    /** Adds a fault of one cell, unless its whole column is missing; nothing could be read. */
    <T> Optional<T> refuse(int column, String code) {
        return refuse(column, Finding.error(code, "").with("found", text(column)));
    }

    <T> Optional<T> refuse(int column, Finding finding) {
        if (header.has(column)) {
            faults.addAll(
                    Findings.of(finding).under(header.expected().get(column)).list());
        }
        return Optional.empty();
    }

    /** Whether every cell is there and none of them has been refused. */
    boolean areSound() {
        return faults.isEmpty() && header.isWhole();
    }

    Findings faults() {
        return faults.isEmpty() ? Findings.NONE : new Findings(faults);
    }
}
