package se.medborgarlofte.survey.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the cells of one row after the other; a row that no memory bears ends the file. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private static final int MOST_CELLS = 10_000;
    private static final int MOST_CHARACTERS = 1 << 22;

    private final List<Integer> bareQuotes = new ArrayList<>();
    private final char[][] text = {new char[1 << 10]};
    private final int[][] ends = {new int[1 << 6]};
    private final int[] characters = {0};
    private final int[] cells = {0};
    private final boolean[] isPlain = {true};

    @Override
    protected void handleBegin(long line) {
        bareQuotes.clear();
        characters[0] = 0;
        cells[0] = 0;
        isPlain[0] = true;
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        // without the separators after the cells before it
        if (column >= MOST_CELLS || characters[0] - column + length > MOST_CHARACTERS) {
            throw new CsvParseException("row is too long");
        }
        if (take(buffer, offset, length) && !quoted) {
            bareQuotes.add(column);
        }
    }

    /** Takes a cell, and tells whether a quotation mark is in it. */
    private boolean take(char[] buffer, int offset, int length) {
        int begin = characters[0];
        char[] into = room(begin + length + 1);
        boolean quote = false;
        boolean separator = false;
        for (int i = 0; i < length; i++) {
            char character = buffer[offset + i];
            into[begin + i] = character;
            quote |= character == '"';
            separator |= character == Row.SEPARATOR;
        }
        into[begin + length] = Row.SEPARATOR;
        isPlain[0] &= !separator;
        end(begin + length);
        return quote;
    }

    private void end(int end) {
        if (cells[0] == ends[0].length) {
            ends[0] = Arrays.copyOf(ends[0], cells[0] * 2);
        }
        ends[0][cells[0]++] = end;
        characters[0] = end + 1;
    }

    private char[] room(int size) {
        if (size > text[0].length) {
            text[0] = Arrays.copyOf(text[0], Math.max(size, text[0].length * 2));
        }
        return text[0];
    }

    @Override
    protected Row buildRecord() {
        return new Row(
                line(),
                Arrays.copyOf(text[0], characters[0]),
                Arrays.copyOf(ends[0], cells[0]),
                isPlain[0],
                bareQuotes);
    }

    /** The line of the row that is being read. */
    int line() {
        return Math.toIntExact(getStartingLineNumber());
    }
}
