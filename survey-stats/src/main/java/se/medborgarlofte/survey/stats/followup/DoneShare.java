package se.medborgarlofte.survey.stats.followup;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.GoalRules;
import se.medborgarlofte.survey.core.promise.Suggestion.Production;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * What was done of what was promised.
 *
 * @param commitments all of them
 * @param carriedOut of these, all that was promised was done
 * @param uncounted of these, the promise does not say how much, so that nobody can tell
 * @param due of the others, what should have been done by now
 * @param production how much of that has been done
 */
public record DoneShare(int commitments, int carriedOut, int uncounted, int due, Production production) {

    private static final double PERCENT = 100;

    /** By the latest follow-up that tells of each commitment. */
    static DoneShare of(CitizenPromise promise, GoalRules rules) {
        var told = promise.followUps().stream()
                .flatMap(any -> any instanceof FollowUp.Production one
                        ? Optional.of(one).stream()
                        : Optional.<FollowUp.Production>empty().stream())
                .toList();
        var all = promise.commitments();
        var due = all.stream()
                .filter(commitment -> commitment.promised().isPresent())
                .filter(commitment -> isDue(commitment, told))
                .map(commitment -> share(commitment, told))
                .toList();
        return new DoneShare(
                all.size(),
                (int) all.stream()
                        .filter(one -> share(one, told).orElse(0) >= 1)
                        .count(),
                (int) all.stream().filter(one -> one.promised().isEmpty()).count(),
                due.size(),
                production(due, rules));
    }

    /** Whatever nobody tells may be all or nothing of it: it is known only if that makes no difference. */
    private static Production production(List<OptionalDouble> due, GoalRules rules) {
        if (due.stream().noneMatch(OptionalDouble::isPresent)) {
            return Production.UNKNOWN;
        }
        var worst = production(mean(due, 0), rules);
        return worst == production(mean(due, 1), rules) ? worst : Production.UNKNOWN;
    }

    private static Production production(double share, GoalRules rules) {
        if (share * PERCENT >= rules.done().doneFrom()) {
            return Production.DONE;
        }
        return share * PERCENT >= rules.done().partlyFrom() ? Production.PARTLY : Production.LITTLE;
    }

    private static double mean(List<OptionalDouble> shares, double untold) {
        return shares.stream()
                .mapToDouble(share -> share.orElse(untold))
                .average()
                .orElse(0);
    }

    /** More than was promised of one thing makes up for nothing of another. */
    private static OptionalDouble share(Commitment commitment, List<FollowUp.Production> told) {
        Optional<BigDecimal> done = told.stream()
                .flatMap(followUp -> followUp.quantityOf(commitment).stream())
                .reduce((earlier, later) -> later);
        return done.isEmpty() || commitment.promised().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(share(done.get(), commitment.promised().orElseThrow()));
    }

    private static double share(BigDecimal done, BigDecimal promised) {
        return done.compareTo(promised) >= 0 ? 1 : done.doubleValue() / promised.doubleValue();
    }

    private static boolean isDue(Commitment commitment, List<FollowUp.Production> told) {
        var due = commitment.due().map(PartialDate::latest);
        return due.isEmpty()
                || told.stream()
                        .map(FollowUp.Production::on)
                        .anyMatch(on -> !due.get().isAfter(on.latest()));
    }
}
