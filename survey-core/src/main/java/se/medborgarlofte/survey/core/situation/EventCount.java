package se.medborgarlofte.survey.core.situation;

/**
 * Recorded events, as they may be told.
 *
 * @param events how many, or the number they are fewer than
 * @param under whether there were fewer: then how many is not told
 */
public record EventCount(int events, boolean under) {

    private static final int SMALLEST = 10;

    /** Fewer than ten are "under 10". */
    public static EventCount of(int events) {
        return new EventCount(Math.max(events, SMALLEST), events < SMALLEST);
    }
}
