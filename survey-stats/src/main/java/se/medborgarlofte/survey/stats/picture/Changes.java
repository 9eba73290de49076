package se.medborgarlofte.survey.stats.picture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.situation.ChangedOutcome;
import se.medborgarlofte.survey.core.situation.CommonGround.Outcome;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;

/** Says what is otherwise than in an earlier picture. */
record Changes(JointPicture before) {

    JointPicture addedTo(JointPicture now) {
        return new JointPicture(
                now.period(),
                now.round(),
                now.open(),
                now.rules(),
                now.problems(),
                now.views(),
                now.largest(),
                before.period().map(period -> new JointPicture.Before(before.round(), period)),
                changes(now),
                now.withheld(),
                now.pictures(),
                now.order());
    }

    private List<ChangedOutcome> changes(JointPicture now) {
        return Stream.concat(now.views().stream(), before.views().stream())
                .map(view -> new AreaProblem(view.area(), view.problem()))
                .distinct()
                .map(place ->
                        new ChangedOutcome(place.area(), place.problem(), outcome(before, place), outcome(now, place)))
                .filter(change -> change.before() != change.now())
                .filter(change -> isConcern(change.before()) || isConcern(change.now()))
                .toList();
    }

    private static Outcome outcome(JointPicture picture, AreaProblem place) {
        Optional<JointView> found = picture.views().stream()
                .filter(view -> place.equals(new AreaProblem(view.area(), view.problem())))
                .findFirst();
        return found.map(JointView::outcome).orElse(Outcome.CANNOT_BE_TOLD);
    }

    private static boolean isConcern(Outcome outcome) {
        return outcome == Outcome.COMMON_GROUND || outcome == Outcome.SEEN_BY_ONE;
    }
}
