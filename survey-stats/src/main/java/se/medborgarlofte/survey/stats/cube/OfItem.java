package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;

/** The outcomes of an item as categories: outcome 0, what is none of those wanted, comes last. */
record OfItem(CubeItem item) implements Categories {

    @Override
    public int size() {
        return item.outcomes();
    }

    @Override
    public void read(int from, int[] into) {
        byte[] signs = new byte[into.length];
        item.read(from, signs);
        int[] outcomes = Arrays.copyOf(item.table(), CubeItem.SIGNS);
        for (int i = 0; i < into.length; i++) {
            int outcome = outcomes[signs[i] & CubeItem.SIGNS - 1];
            into[i] = outcome == 0 ? item.outcomes() - 1 : outcome - 1;
        }
    }
}
