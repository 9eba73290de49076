package se.medborgarlofte.survey.io.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * What has become of each commitment of a promise, by the latest follow-up that tells of it.
 *
 * @param told in the order in which they were made
 */
public record CommitmentsDone(List<Commitment> commitments, List<FollowUp.Production> told) {

    /** What has become of one; those that are not done in the order in which they are told. */
    enum State {
        DONE,
        STARTED,
        NOT_BEGUN,
        /** Nobody has said how much was done. */
        UNTOLD,
        /** The promise does not say how much. */
        UNCOUNTED
    }

    public CommitmentsDone {
        commitments = List.copyOf(commitments);
        told = List.copyOf(told);
    }

    public static CommitmentsDone of(List<Commitment> commitments, List<FollowUp> followUps) {
        return new CommitmentsDone(
                commitments,
                followUps.stream()
                        .filter(FollowUp.Production.class::isInstance)
                        .map(FollowUp.Production.class::cast)
                        .toList());
    }

    /** Places in the promise, from 0. */
    List<Integer> in(State state) {
        return IntStream.range(0, commitments.size())
                .filter(i -> state(commitments.get(i)) == state)
                .boxed()
                .toList();
    }

    private State state(Commitment commitment) {
        if (commitment.promised().isEmpty()) {
            return State.UNCOUNTED;
        }
        var done = done(commitment);
        if (done.isEmpty()) {
            return State.UNTOLD;
        }
        if (done.get().compareTo(commitment.promised().get()) >= 0) {
            return State.DONE;
        }
        return done.get().signum() > 0 ? State.STARTED : State.NOT_BEGUN;
    }

    Optional<BigDecimal> done(Commitment commitment) {
        return told.stream()
                .flatMap(followUp -> followUp.quantityOf(commitment).stream())
                .reduce((earlier, later) -> later);
    }

    /** When it is to be done, where that was still to come when somebody looked last. */
    Optional<PartialDate> later(Commitment commitment) {
        return commitment
                .due()
                .filter(due -> told.stream()
                        .noneMatch(
                                followUp -> !due.latest().isAfter(followUp.on().latest())));
    }
}
