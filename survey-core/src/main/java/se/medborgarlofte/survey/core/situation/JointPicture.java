package se.medborgarlofte.survey.core.situation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.round.RoundId;

/**
 * The pictures of residents, municipality and police beside each other, and the ground they share.
 *
 * @param period that the municipality and the police speak of; absent when they have said nothing
 * @param round that the residents answered
 * @param open whether anyone could answer it, so that residents point and do no more
 * @param rules that decided, as {@code cg-1}
 * @param problems that are named here
 * @param views one for each area and problem of which anybody has something to say
 * @param largest of the residents' problems in all of the municipality
 * @param before the round and the period of the picture before; absent when this is the first
 * @param changes since then
 * @param withheld observations that the party that gave them does not allow to be shown
 * @param pictures what each party's picture rests on
 * @param order that the deciders chose; absent when that of the rule stands
 */
public record JointPicture(
        Optional<String> period,
        RoundId round,
        boolean open,
        String rules,
        List<Problem> problems,
        List<JointView> views,
        List<LargeEverywhere> largest,
        Optional<Before> before,
        List<ChangedOutcome> changes,
        int withheld,
        List<SituationPicture> pictures,
        Optional<DecidedOrder> order) {

    /** The picture before. */
    public record Before(RoundId round, String period) {}

    public JointPicture {
        problems = List.copyOf(problems);
        views = List.copyOf(views);
        largest = List.copyOf(largest);
        changes = List.copyOf(changes);
        pictures = List.copyOf(pictures);
        order = Authored.optional(order);
    }

    /** The views that met like this, in their order. */
    public List<JointView> of(CommonGround.Outcome outcome) {
        return views.stream().filter(view -> view.outcome() == outcome).toList();
    }

    /** The problem of a code. */
    public Problem problem(ProblemCode code) {
        return problems.stream()
                .filter(problem -> problem.code().equals(code))
                .findFirst()
                .orElseGet(() -> Problem.named(code));
    }

    /** The same with residents' figures for these areas only: those that stand by themselves in every public table. */
    public JointPicture showing(Set<AreaCode> alone) {
        var shown = views.stream()
                .map(view -> alone.contains(view.area()) ? view : view.withoutShares())
                .toList();
        return new JointPicture(
                period, round, open, rules, problems, shown, largest, before, changes, withheld, pictures, order);
    }
}
