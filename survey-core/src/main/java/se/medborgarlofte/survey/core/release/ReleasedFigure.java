package se.medborgarlofte.survey.core.release;

import java.util.Optional;

/**
 * One figure as the public sees it.
 *
 * @param n valid answers it rests on; absent when there are too few to say how many
 * @param value as far as it may be shown
 * @param interval of the uncertainty of the sample; absent when there is none to give
 * @param uncertain whether it is to be marked as uncertain
 */
public record ReleasedFigure(
        Optional<Integer> n, ShownValue value, Optional<ShownInterval> interval, boolean uncertain) {

    public static final ReleasedFigure TOO_FEW =
            new ReleasedFigure(Optional.empty(), new ShownValue.TooFew(), Optional.empty(), false);

    /** Whether a point can be drawn for it. */
    public boolean hasPoint() {
        return value instanceof ShownValue.Rounded;
    }
}
