package se.medborgarlofte.survey.core.round;

/** How people came to be asked. */
public enum CollectionDesign {
    /** Drawn at random with known probabilities. */
    PROBABILITY_SAMPLE,
    /** Anyone who found the address could answer. */
    OPEN_WEB,
    /** Whoever was there and agreed. */
    ON_LOCATION,
    /** Members of a panel whose origin is not known. */
    PANEL,
    /** Several of these, with parts that cannot be told apart. */
    MIXED;

    /** Whether the answers can say something about those who did not answer, with a known uncertainty. */
    public boolean isSample() {
        return this == PROBABILITY_SAMPLE;
    }
}
