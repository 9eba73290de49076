package se.medborgarlofte.survey.core.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whole numbers, kept in blocks, so that a column that grows is never copied to be made larger. */
final class IntBlocks {

    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;

    private final List<int[]> blocks;
    private final int size;

    private IntBlocks(List<int[]> blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    static IntBlocks of(int[] values) {
        List<int[]> blocks = new ArrayList<>();
        for (int from = 0; from < values.length; from += BLOCK) {
            blocks.add(Arrays.copyOfRange(values, from, Math.min(from + BLOCK, values.length)));
        }
        return new IntBlocks(blocks, values.length);
    }

    int size() {
        return size;
    }

    int at(int row) {
        return blocks.get(row >>> SHIFT)[row & (BLOCK - 1)];
    }

    /** Copies as many values as {@code into} has room for, or as there are. */
    void copy(int from, int[] into) {
        int end = Math.min(size, from + into.length);
        int row = from;
        while (row < end) {
            int[] block = blocks.get(row >>> SHIFT);
            int start = row & (BLOCK - 1);
            int length = Math.min(block.length - start, end - row);
            System.arraycopy(block, start, into, row - from, length);
            row += length;
        }
    }

    /** A column of them while it fills up. */
    static final class Growing {

        private final List<int[]> blocks = new ArrayList<>();
        private final int[] size = {0};

        void add(int value) {
            int place = size[0]++ & (BLOCK - 1);
            if (place == 0) {
                blocks.add(new int[BLOCK]);
            }
            blocks.get(blocks.size() - 1)[place] = value;
        }

        IntBlocks build() {
            List<int[]> built = new ArrayList<>(blocks);
            int last = built.size() - 1;
            if (last >= 0) {
                built.set(last, Arrays.copyOf(built.get(last), size[0] - last * BLOCK));
            }
            return new IntBlocks(built, size[0]);
        }
    }
}
