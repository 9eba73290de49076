package se.medborgarlofte.survey.stats.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.ProblemStatement;
import se.medborgarlofte.survey.core.promise.Suggestion.Still;
import se.medborgarlofte.survey.core.situation.CommonGround.Outcome;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.situation.ProblemCode;

/**
 * What the parties say of problems in areas now.
 *
 * @param picture absent where nobody has put their pictures beside each other
 */
public record KnownGround(Optional<JointPicture> picture) {

    public static final KnownGround NOTHING = new KnownGround(Optional.empty());

    /** What is said of the promise's problems in one of its areas. */
    List<JointView> of(CitizenPromise promise, AreaCode area) {
        return problems(promise, area)
                .flatMap(problem -> find(area, problem).stream())
                .toList();
    }

    /** Whether a problem of the promise is still common ground in an area; unknown before it is known not to be. */
    Still still(CitizenPromise promise, AreaCode area) {
        var outcomes = problems(promise, area)
                .map(problem -> find(area, problem).map(JointView::outcome).orElse(Outcome.CANNOT_BE_TOLD))
                .toList();
        if (outcomes.contains(Outcome.COMMON_GROUND)) {
            return Still.YES;
        }
        return outcomes.isEmpty() || outcomes.contains(Outcome.CANNOT_BE_TOLD) ? Still.UNKNOWN : Still.NO;
    }

    /** In any of its areas. */
    Still still(CitizenPromise promise) {
        var areas = promise.areas().stream()
                .filter(area -> problems(promise, area).findAny().isPresent())
                .map(area -> still(promise, area))
                .toList();
        if (areas.contains(Still.YES)) {
            return Still.YES;
        }
        return areas.isEmpty() || areas.contains(Still.UNKNOWN) ? Still.UNKNOWN : Still.NO;
    }

    /** Common ground that is none of the promise's, and stands above all that is. */
    List<JointView> above(CitizenPromise promise) {
        int highest = views().filter(view -> isOf(promise, view))
                .flatMap(view -> view.place().stream())
                .min(Integer::compare)
                .orElse(Integer.MAX_VALUE);
        return views().filter(
                        view -> view.place().filter(place -> place < highest).isPresent())
                .toList();
    }

    /** Whether any party is concerned; unknown where nobody has put anything beside anything. */
    Optional<Boolean> isSeen(AreaCode area, ProblemCode problem) {
        return picture.map(any ->
                find(area, problem).filter(view -> !view.concerned().isEmpty()).isPresent());
    }

    private static boolean isOf(CitizenPromise promise, JointView view) {
        return problems(promise, view.area()).anyMatch(view.problem()::equals);
    }

    private static Stream<ProblemCode> problems(CitizenPromise promise, AreaCode area) {
        return promise.problems().stream()
                .filter(problem -> problem.areas().contains(area))
                .map(ProblemStatement::problem)
                .distinct();
    }

    private Optional<JointView> find(AreaCode area, ProblemCode problem) {
        return views().filter(view -> view.area().equals(area))
                .filter(view -> view.problem().equals(problem))
                .findFirst();
    }

    private Stream<JointView> views() {
        return picture.stream().flatMap(any -> any.views().stream());
    }
}
