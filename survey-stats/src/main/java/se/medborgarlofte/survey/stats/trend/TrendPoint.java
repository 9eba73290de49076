package se.medborgarlofte.survey.stats.trend;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.comparison.Comparability;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.round.Round;

/**
 * One round of several.
 *
 * @param figure of the whole municipality, as the round's own report shows it
 * @param joint to the round before; absent of the first
 * @param reasons why the two may not mean the same, the worst first
 */
public record TrendPoint(Round round, ReleasedFigure figure, Optional<TrendJoint> joint, List<Reason> reasons) {

    public TrendPoint {
        requireNonNull(round, "round");
        requireNonNull(figure, "figure");
        requireNonNull(joint, "joint");
        reasons = List.copyOf(reasons);
    }

    static TrendPoint first(Round round, ReleasedFigure figure) {
        return new TrendPoint(round, figure, Optional.empty(), List.of());
    }

    /** The next, of which it is known how far it may be compared with this. */
    TrendPoint then(Round next, ReleasedFigure shown, Comparability comparability) {
        return new TrendPoint(next, shown, Optional.of(joint(shown, comparability)), comparability.reasons());
    }

    private TrendJoint joint(ReleasedFigure shown, Comparability comparability) {
        if (comparability.isBlocked()) {
            return TrendJoint.BLOCKED;
        }
        return figure.hasPoint() && shown.hasPoint() ? TrendJoint.COMPARABLE : TrendJoint.HIDDEN;
    }

    /** Whether anyone could answer, so that nothing can be said of those who did not. */
    public boolean isOpen() {
        return !round.design().isSample();
    }
}
