package se.medborgarlofte.survey.io.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Finds where rows end, which is at line ends outside quotes, without taking the rows apart. */
final class RowEnds {

    private static final int QUOTE = '"';
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHEST = 0x8080808080808080L;

    private RowEnds() {}

    /** Whether a quotation mark is among the first bytes; eight are looked at together. */
    static boolean hasQuote(byte[] bytes, int length) {
        int place = 0;
        for (; place + Long.BYTES <= length; place += Long.BYTES) {
            long zeroAtQuote = (long) EIGHT.get(bytes, place) ^ (ONES * QUOTE);
            if (((zeroAtQuote - ONES) & ~zeroAtQuote & HIGHEST) != 0) {
                return true;
            }
        }
        for (; place < length; place++) {
            if (bytes[place] == QUOTE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a byte that is not of ASCII is among the first bytes. */
    static boolean isForeign(byte[] bytes, int length) {
        long all = 0;
        int place = 0;
        for (; place + Long.BYTES <= length; place += Long.BYTES) {
            all |= (long) EIGHT.get(bytes, place);
        }
        for (; place < length; place++) {
            all |= bytes[place];
        }
        return (all & HIGHEST) != 0;
    }

    /** Where the last row ends among the first bytes of a portion. */
    static int last(Portion portion, int length) {
        return last(portion.bytes(), length, portion.quotes());
    }

    /** Where the first row ends; 0 if it does not. */
    static int first(byte[] bytes, int length) {
        return scan(bytes, length, true);
    }

    /** Where the last row that ends does so; 0 if none does. */
    static int last(byte[] bytes, int length, boolean quotes) {
        if (quotes) {
            return scan(bytes, length, false);
        }
        int end = length;
        while (end > 0 && !isLineEnd(bytes, end - 1, length)) {
            end--;
        }
        return end;
    }

    /** A return may have the rest of its line end in what follows. */
    private static boolean isLineEnd(byte[] bytes, int place, int length) {
        return bytes[place] == '\n' || bytes[place] == '\r' && place + 1 < length && bytes[place + 1] != '\n';
    }

    private static int scan(byte[] bytes, int length, boolean first) {
        boolean quoted = false;
        boolean mayOpen = true;
        int end = 0;
        for (int place = 0; place < length && !(first && end > 0); place++) {
            byte found = bytes[place];
            if (quoted) {
                quoted = found != QUOTE;
                // a second quotation mark at once opens again
                mayOpen = true;
            } else {
                quoted = mayOpen && found == QUOTE;
                mayOpen = found == ',' || found == '\n' || found == '\r';
                end = isLineEnd(bytes, place, length) && !quoted ? place + 1 : end;
            }
        }
        return end;
    }
}
