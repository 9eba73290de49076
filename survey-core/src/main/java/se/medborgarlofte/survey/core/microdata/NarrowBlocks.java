package se.medborgarlofte.survey.core.microdata;

import java.util.ArrayList;
import java.util.List;

/**
 * Whole numbers from -1 on, kept in blocks of as many bytes a number as the largest in the block needs, so that few labels
 * take little room and a column that grows is never copied to be made larger.
 */
final class NarrowBlocks {

    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;
    private static final int LOW = (1 << Byte.SIZE) - 1;

    /** For each block, the lowest bytes of all its numbers, then, where any needs them, the next. */
    private final List<byte[][]> blocks;

    private final int size;

    private NarrowBlocks(List<byte[][]> blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    static NarrowBlocks of(int[] values) {
        var growing = new Growing();
        for (int value : values) {
            growing.add(value);
        }
        return growing.build();
    }

    int size() {
        return size;
    }

    int at(int row) {
        return at(blocks.get(row >>> SHIFT), row & (BLOCK - 1));
    }

    private static int at(byte[][] planes, int place) {
        int above = 0;
        for (int i = 0; i < planes.length; i++) {
            above |= (planes[i][place] & LOW) << (i * Byte.SIZE);
        }
        return above - 1;
    }

    /** Copies as many values as {@code into} has room for, or as there are. */
    void copy(int from, int[] into) {
        int end = Math.min(size, from + into.length);
        int row = from;
        while (row < end) {
            byte[][] planes = blocks.get(row >>> SHIFT);
            int start = row & (BLOCK - 1);
            int length = Math.min(BLOCK - start, end - row);
            copy(planes, start, length, into, row - from);
            row += length;
        }
    }

    private static void copy(byte[][] planes, int start, int length, int[] into, int at) {
        byte[] low = planes[0];
        for (int i = 0; i < length; i++) {
            into[at + i] = (low[start + i] & LOW) - 1;
        }
        for (int plane = 1; plane < planes.length; plane++) {
            byte[] high = planes[plane];
            int shift = plane * Byte.SIZE;
            for (int i = 0; i < length; i++) {
                into[at + i] += (high[start + i] & LOW) << shift;
            }
        }
    }

    /** A column of them while it fills up. */
    static final class Growing {

        private final List<byte[][]> blocks = new ArrayList<>();

        /** The lowest bytes of the block that fills up. */
        private final byte[][] lowest = {{}};

        private final int[] size = {0};

        void add(int value) {
            int place = place();
            int above = value + 1;
            lowest[0][place] = (byte) above;
            if (above > LOW) {
                addWide(place, above);
            }
            size[0]++;
        }

        /** Where in the last block the next number goes. */
        private int place() {
            int place = size[0] & (BLOCK - 1);
            if (place == 0) {
                lowest[0] = new byte[BLOCK];
                blocks.add(new byte[][] {lowest[0]});
            }
            return place;
        }

        private void addWide(int place, int above) {
            byte[][] planes = planes((Integer.SIZE - Integer.numberOfLeadingZeros(above) + Byte.SIZE - 1) / Byte.SIZE);
            for (int i = 0; i < planes.length; i++) {
                planes[i][place] = (byte) (above >>> (i * Byte.SIZE));
            }
        }

        /** Those of the last block, at least so many. */
        private byte[][] planes(int least) {
            int last = blocks.size() - 1;
            byte[][] planes = blocks.get(last);
            if (planes.length >= least) {
                return planes;
            }
            byte[][] wider = new byte[least][];
            for (int i = 0; i < least; i++) {
                wider[i] = i < planes.length ? planes[i] : new byte[BLOCK];
            }
            blocks.set(last, wider);
            return wider;
        }

        void addAll(NarrowBlocks others) {
            int from = 0;
            while (from < others.size) {
                int place = place();
                int start = from & (BLOCK - 1);
                int length = Math.min(Math.min(BLOCK - place, BLOCK - start), others.size - from);
                byte[][] source = others.blocks.get(from >>> SHIFT);
                byte[][] target = planes(source.length);
                for (int i = 0; i < source.length; i++) {
                    System.arraycopy(source[i], start, target[i], place, length);
                }
                size[0] += length;
                from += length;
            }
        }

        NarrowBlocks build() {
            return new NarrowBlocks(List.copyOf(blocks), size[0]);
        }
    }
}
