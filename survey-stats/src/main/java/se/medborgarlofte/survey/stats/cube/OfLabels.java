package se.medborgarlofte.survey.stats.cube;

import se.medborgarlofte.survey.core.microdata.LabelColumn;

/** The categories of a column of labels. */
record OfLabels(LabelColumn column) implements Categories {

    @Override
    public int size() {
        return column.labels().size() + 1;
    }

    @Override
    public void read(int from, int[] into) {
        column.copy(from, into);
        int fromNone = column.labels().size() + 1;
        for (int i = 0; i < into.length; i++) {
            // -1 becomes the last category, without a branch, so that the compiler does several at a time
            into[i] += (into[i] >> Integer.SIZE - 1) & fromNone;
        }
    }
}
