package se.medborgarlofte.survey.core.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers, kept in blocks, so that a column that grows is never copied to be made larger. */
final class DoubleBlocks {

    private static final int SHIFT = 16;
    private static final int BLOCK = 1 << SHIFT;

    private final List<double[]> blocks;
    private final int size;

    private DoubleBlocks(List<double[]> blocks, int size) {
        this.blocks = blocks;
        this.size = size;
    }

    static DoubleBlocks of(double[] values) {
        List<double[]> blocks = new ArrayList<>();
        for (int from = 0; from < values.length; from += BLOCK) {
            blocks.add(Arrays.copyOfRange(values, from, Math.min(from + BLOCK, values.length)));
        }
        return new DoubleBlocks(blocks, values.length);
    }

    int size() {
        return size;
    }

    double at(int row) {
        return blocks.get(row >>> SHIFT)[row & (BLOCK - 1)];
    }

    /** Copies as many values as {@code into} has room for, or as there are. */
    void copy(int from, double[] into) {
        copy(from, into, 0, Math.min(size - from, into.length));
    }

    private void copy(int from, double[] into, int at, int values) {
        int copied = 0;
        while (copied < values) {
            int row = from + copied;
            double[] block = blocks.get(row >>> SHIFT);
            int start = row & (BLOCK - 1);
            int length = Math.min(block.length - start, values - copied);
            System.arraycopy(block, start, into, at + copied, length);
            copied += length;
        }
    }

    /** A column of them while it fills up. */
    static final class Growing {

        private final List<double[]> blocks = new ArrayList<>();
        private final int[] size = {0};

        void add(double value) {
            int place = size[0]++ & (BLOCK - 1);
            if (place == 0) {
                blocks.add(new double[BLOCK]);
            }
            blocks.get(blocks.size() - 1)[place] = value;
        }

        void addAll(DoubleBlocks others) {
            int from = 0;
            while (from < others.size) {
                int place = size[0] & (BLOCK - 1);
                if (place == 0) {
                    blocks.add(new double[BLOCK]);
                }
                int length = Math.min(BLOCK - place, others.size - from);
                others.copy(from, blocks.get(blocks.size() - 1), place, length);
                size[0] += length;
                from += length;
            }
        }

        DoubleBlocks build() {
            List<double[]> built = new ArrayList<>(blocks);
            int last = built.size() - 1;
            if (last >= 0) {
                built.set(last, Arrays.copyOf(built.get(last), size[0] - last * BLOCK));
            }
            return new DoubleBlocks(built, size[0]);
        }
    }
}
