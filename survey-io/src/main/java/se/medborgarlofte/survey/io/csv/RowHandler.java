package se.medborgarlofte.survey.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** Collects the cells of one row after the other; a row that no memory bears ends the file. */
final class RowHandler extends AbstractBaseCsvCallbackHandler<Row> {

    private static final int MOST_CELLS = 10_000;
    private static final int MOST_CHARACTERS = 1 << 22;

    private final List<String> cells = new ArrayList<>();
    private final List<Integer> bareQuotes = new ArrayList<>();
    private final AtomicLong characters = new AtomicLong();

    @Override
    protected void handleBegin(long line) {
        cells.clear();
        bareQuotes.clear();
        characters.set(0);
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (column >= MOST_CELLS || characters.addAndGet(length) > MOST_CHARACTERS) {
            throw new CsvParseException("row is too long");
        }
        String cell = length == 0 ? "" : new String(buffer, offset, length);
        if (!quoted && cell.indexOf('"') >= 0) {
            bareQuotes.add(column);
        }
        cells.add(cell);
    }

    @Override
    protected Row buildRecord() {
        return new Row(line(), List.copyOf(cells), List.copyOf(bareQuotes));
    }

    /** The line of the row that is being read. */
    int line() {
        return Math.toIntExact(getStartingLineNumber());
    }
}
