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
        int none = column.labels().size();
        for (int i = 0; i < into.length; i++) {
            into[i] = into[i] < 0 ? none : into[i];
        }
    }
}
