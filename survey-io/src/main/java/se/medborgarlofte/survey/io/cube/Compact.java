package se.medborgarlofte.survey.io.cube;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;

/** Whole numbers in as many bytes as they need, seven bits in each, the lowest first; and texts. */
final class Compact {

    private static final int BITS = 7;
    private static final int MORE = 1 << BITS;

    /** Nothing that is named has a longer name, so that a broken length does not ask for all memory. */
    private static final int LONGEST_TEXT = 1 << 20;

    private Compact() {}

    static void write(long number, DataOutputStream out) throws IOException {
        long left = number;
        for (; left >= MORE; left >>>= BITS) {
            out.writeByte((int) (left & (MORE - 1) | MORE));
        }
        out.writeByte((int) left);
    }

    /** At least 0. */
    static long number(DataInputStream in) throws IOException {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += BITS) {
            int part = in.readUnsignedByte();
            number |= (long) (part & (MORE - 1)) << shift;
            if (part < MORE) {
                return number;
            }
        }
        throw new StreamCorruptedException("number is too long");
    }

    static int size(DataInputStream in) throws IOException {
        long size = number(in);
        if (size > Integer.MAX_VALUE) {
            throw new StreamCorruptedException("size is not that of anything: " + size);
        }
        return (int) size;
    }

    static void write(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes.length, out);
        out.write(bytes);
    }

    static String text(DataInputStream in) throws IOException {
        int length = size(in);
        byte[] bytes = in.readNBytes(Math.min(length, LONGEST_TEXT));
        if (bytes.length != length) {
            throw new StreamCorruptedException("text ends early");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
