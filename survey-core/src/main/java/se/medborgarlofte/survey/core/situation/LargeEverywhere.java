package se.medborgarlofte.survey.core.situation;

/**
 * A problem that many residents of the whole municipality see, which no area need stand out for.
 *
 * @param percent of the municipality, or of all who answered
 * @param least percent in any area with enough answers
 * @param most percent in any area with enough answers
 */
public record LargeEverywhere(ProblemCode problem, int n, int percent, int least, int most) {

    /** Whether the whole is outside its parts, since it also counts answers of no area with enough of them. */
    public boolean isBeyondAreas() {
        return percent < least || percent > most;
    }
}
