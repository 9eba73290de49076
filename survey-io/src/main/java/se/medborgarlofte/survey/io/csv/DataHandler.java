package se.medborgarlofte.survey.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import se.medborgarlofte.survey.core.check.Finding;

/** Hands each cell to its column as it is met: first the header is collected, and then no row is kept. */
final class DataHandler extends AbstractBaseCsvCallbackHandler<Boolean> {

    private static final int MOST_COLUMNS = 100_000;

    private final List<String> header = new ArrayList<>();
    private final List<DataColumn> columns = new ArrayList<>();
    private final BiConsumer<Integer, Finding> faults;

    /** @param faults takes what is wrong with a cell, and its line */
    DataHandler(BiConsumer<Integer, Finding> faults) {
        this.faults = faults;
    }

    /** The cells of the first row. */
    List<String> header() {
        return List.copyOf(header);
    }

    /** From the next row on, cells go here, one column for each name of the header. */
    void begin(List<DataColumn> all) {
        columns.addAll(all);
    }

    @Override
    protected void handleField(int column, char[] buffer, int offset, int length, boolean quoted) {
        if (columns.isEmpty()) {
            collect(new String(buffer, offset, length));
        } else if (column < columns.size() && !columns.get(column).isIdle()) {
            String cell = length == 0 ? "" : new String(buffer, offset, length);
            if (!quoted && cell.indexOf('"') >= 0) {
                faults.accept(line(), Finding.error("csv.bareQuote", header.get(column)));
            }
            columns.get(column).take(cell).ifPresent(fault -> faults.accept(line(), fault));
        }
    }

    private void collect(String name) {
        if (header.size() >= MOST_COLUMNS) {
            throw new CsvParseException("header is too long");
        }
        header.add(name);
    }

    @Override
    protected Boolean buildRecord() {
        return Boolean.TRUE;
    }

    /** Cells of the row that was read last; 0 for a blank line. */
    int cells() {
        return getRecordType() == RecordType.EMPTY ? 0 : getFieldCount();
    }

    /** The line of the row that is being read. */
    int line() {
        return Math.toIntExact(getStartingLineNumber());
    }
}
