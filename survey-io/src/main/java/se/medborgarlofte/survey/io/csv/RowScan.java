package se.medborgarlofte.survey.io.csv;

import se.medborgarlofte.survey.core.check.Finding;

/**
 * Takes a text apart into rows and cells by RFC 4180, without an object for either.
 *
 * <p>A cell that begins with a quotation mark ends with one, and what is written twice in it is one; in any other cell a
 * quotation mark is a sign like all others.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
final class RowScan {

    private static final int LONGEST_CELL = 1 << 20;

    private final byte[] text;
    private final int length;
    private final CellTaker taker;

    /** Of the row that is being read, and of the one after it. */
    private final int[] line = {1, 1};

    private final int[] cells = {0};

    /** Whoever is told where the cells of a row stand, one after the other. */
    @FunctionalInterface
    interface CellTaker {
        void take(int column, int begin, int size, boolean quoted);
    }

    RowScan(PortionRows rows, CellTaker taker) {
        this.text = rows.bytes();
        this.length = rows.length();
        this.taker = taker;
    }

    /** The line that the row begins on that was read last. */
    int line() {
        return line[0];
    }

    /** The line that follows the row that was read last. */
    int nextLine() {
        return line[1];
    }

    /** Cells of the row that was read last; 0 of a blank line. */
    int cells() {
        return cells[0];
    }

    /**
     * Reads a row.
     *
     * @return where the next one begins
     * @throws BrokenRow if it cannot be told apart into cells
     */
    int row(int begin) {
        line[0] = line[1];
        cells[0] = 0;
        if (isLineEnd(text[begin])) {
            return afterLineEnd(begin);
        }
        int end = cell(begin);
        while (end < length && text[end] == ',') {
            end = cell(end + 1);
        }
        return end < length ? afterLineEnd(end) : length;
    }

    private static boolean isLineEnd(byte character) {
        return character == '\n' || character == '\r';
    }

    private int afterLineEnd(int end) {
        line[1]++;
        return text[end] == '\r' && end + 1 < length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /** Hands over the cell that begins there, and tells where it ends. */
    private int cell(int begin) {
        if (text[begin] == '"' && begin < length) {
            return quoted(begin + 1);
        }
        int end = begin;
        // most signs come after the comma, or are parts of letters beyond ASCII, so most are told from an end by one
        // comparison
        while (text[end] > ',' || text[end] != ',' && !isLineEnd(text[end])) {
            end++;
        }
        take(begin, end - begin, false);
        return end;
    }

    private void take(int begin, int size, boolean quoted) {
        if (size > LONGEST_CELL) {
            throw new BrokenRow(Finding.error("csv.lineTooLong", ""));
        }
        taker.take(cells[0]++, begin, size, quoted);
    }

    /** @param begin after the first quotation mark */
    private int quoted(int begin) {
        int end = closing(begin);
        int size = end - begin;
        while (text[end + 1] == '"' && end + 1 < length) {
            int more = closing(end + 2);
            // what is written twice is moved together to be there once
            System.arraycopy(text, end + 1, text, begin + size, more - end - 1);
            size += more - end - 1;
            end = more;
        }
        take(begin, size, true);
        requireEnd(end + 1);
        return end + 1;
    }

    private int closing(int from) {
        int end = from;
        while (end < length && text[end] != '"') {
            boolean ends = text[end] == '\n' || text[end] == '\r' && text[end + 1] != '\n';
            line[1] += ends ? 1 : 0;
            end++;
        }
        if (end >= length) {
            boolean endless = end - from > LONGEST_CELL;
            throw new BrokenRow(Finding.error(endless ? "csv.lineTooLong" : "csv.quoteNotClosed", ""));
        }
        return end;
    }

    private void requireEnd(int after) {
        if (after < length && text[after] != ',' && !isLineEnd(text[after])) {
            throw new BrokenRow(Finding.error(text[after] == ';' ? "csv.semicolons" : "csv.textAfterQuote", ""));
        }
    }
}
