package se.medborgarlofte.survey.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.Arrays;

/** What all tables have in common in how they are taken apart: RFC 4180 by the letter, in UTF-8. */
final class Parsing {

    private static final int LONGEST_CELL = 1 << 20;
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    static final int MARK_LENGTH = BYTE_ORDER_MARK.length;

    private Parsing() {}

    static CsvReader.CsvReaderBuilder parser() {
        return CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL);
    }

    /** The code of a refusal; the library tells them apart by their words only. */
    static String code(CsvParseException refusal) {
        String message = String.valueOf(refusal.getMessage());
        if (message.startsWith("Unclosed")) {
            return "csv.quoteNotClosed";
        }
        if (message.startsWith("Unexpected character after closing quote: ';'")) {
            return "csv.semicolons";
        }
        return message.startsWith("Unexpected character after") ? "csv.textAfterQuote" : "csv.lineTooLong";
    }

    /** Whether the bytes began with a byte order mark, which is passed over. */
    static boolean skipMark(PushbackInputStream bytes) throws IOException {
        byte[] first = bytes.readNBytes(MARK_LENGTH);
        boolean marked = Arrays.equals(first, BYTE_ORDER_MARK);
        if (!marked) {
            bytes.unread(first);
        }
        return marked;
    }
}
