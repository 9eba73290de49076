package se.medborgarlofte.survey.io.csv;

import java.util.Arrays;

/**
 * Some rows of a portion, of whose cells it is only known where they stand: so many that each column takes a run of cells at
 * a time, so few that they stay near the processor.
 */
final class RowBatch {

    private static final int MOST_CELLS = 1 << 13;
    private static final long ABSENT = -1;
    private static final long QUOTED = 1L << 62;
    private static final long SIZES = Integer.MAX_VALUE;

    private final int columns;
    private final int most;

    /** Where each cell begins, above its size, row after row. */
    private final long[] cells;

    private final int[] lines;
    private final int[] sizes;
    private final int[] rows = {0};

    RowBatch(int columns) {
        this.columns = columns;
        this.most = Math.max(1, MOST_CELLS / Math.max(1, columns));
        this.cells = new long[most * columns];
        this.lines = new int[most];
        this.sizes = new int[most];
    }

    int rows() {
        return rows[0];
    }

    boolean isFull() {
        return rows[0] == most;
    }

    /** Takes a cell of the row that is being read; those beyond the last column are nobody's. */
    void add(int column, int begin, int size, boolean quoted) {
        if (column < columns) {
            cells[rows[0] * columns + column] = (long) begin << Integer.SIZE | size | (quoted ? QUOTED : 0);
        }
    }

    /** Ends a row of so many cells. */
    void endRow(int line, int size) {
        int row = rows[0]++;
        lines[row] = line;
        sizes[row] = size;
        if (size < columns) {
            Arrays.fill(cells, row * columns + size, (row + 1) * columns, ABSENT);
        }
    }

    void clear() {
        rows[0] = 0;
    }

    int line(int row) {
        return lines[row];
    }

    /** How many cells a row had; 0 of a blank line. */
    int size(int row) {
        return sizes[row];
    }

    /** Where a cell of a row stands, for the three questions below. */
    long cell(int row, int column) {
        return cells[row * columns + column];
    }

    /** Whether a row had no such cell. */
    static boolean isAbsent(long cell) {
        return cell == ABSENT;
    }

    static boolean isQuoted(long cell) {
        return (cell & QUOTED) != 0;
    }

    static int begin(long cell) {
        return (int) ((cell & ~QUOTED) >>> Integer.SIZE);
    }

    static int size(long cell) {
        return (int) (cell & SIZES);
    }
}
