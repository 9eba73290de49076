package se.medborgarlofte.survey.stats.disclosure;

/** Two worlds so far apart in some count that a reader who must think both possible does not know it. */
final class Apart {

    private final double[] low;
    private final double[] high;
    private final int room;

    /** @param room by how much they differ in it, in whole numbers, or as much of that as is needed */
    Apart(double[] low, double[] high, int room) {
        this.low = low.clone();
        this.high = high.clone();
        this.room = room;
    }

    int room() {
        return room;
    }

    boolean isAllowedBy(SumTold told) {
        return told.allows(low) && told.allows(high);
    }

    /** As far apart as they have to be, where they are farther. */
    Apart atMost(int enough) {
        return new Apart(low, high, Math.min(room, enough));
    }
}
