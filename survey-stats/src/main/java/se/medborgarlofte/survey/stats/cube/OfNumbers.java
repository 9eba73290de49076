package se.medborgarlofte.survey.stats.cube;

/** Categories that somebody has worked out for each row. */
final class OfNumbers implements Categories {

    private final int size;
    private final int[] ofRow;

    OfNumbers(int size, int[] ofRow) {
        this.size = size;
        this.ofRow = ofRow;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void read(int from, int[] into) {
        System.arraycopy(ofRow, from, into, 0, Math.min(into.length, ofRow.length - from));
    }
}
