package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.promise.Belonging;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Standing;
import se.medborgarlofte.survey.core.release.ReportedPromise;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;

/** Finds the promises that belong to a round, as far as they may be told in its report. */
record PromisesOfRound(Programme programme, Round round) {

    List<ReportedPromise> list() {
        return programme.promises().stream().flatMap(this::told).toList();
    }

    private Stream<ReportedPromise> told(CitizenPromise promise) {
        var belonging = new Belonging(promise, round);
        return belonging.holds() ? Stream.of(reported(promise, belonging.standing())) : Stream.empty();
    }

    /** A release is given away as it was sealed: what it may not tell yet must not stand in it. */
    private ReportedPromise reported(CitizenPromise promise, Standing standing) {
        var told = promise.followUps().stream()
                .filter(followUp -> later(followUp).isEmpty())
                .toList();
        return new ReportedPromise(
                promise.telling(told),
                standing,
                told,
                promise.followUps().stream()
                        .flatMap(followUp -> later(followUp).stream())
                        .distinct()
                        .toList());
    }

    /** The round that a follow-up rests on, when it was asked after this one. */
    private Optional<Round> later(FollowUp followUp) {
        return cited(followUp)
                .flatMap(programme::round)
                .filter(other ->
                        other.fieldwork().firstDay().isAfter(round.fieldwork().firstDay()))
                .map(Round::uncounted);
    }

    private static Optional<RoundId> cited(FollowUp followUp) {
        return followUp.match(new FollowUp.Cases<Optional<RoundId>>() {
            @Override
            public Optional<RoundId> production(FollowUp.Production production) {
                return Optional.empty();
            }

            @Override
            public Optional<RoundId> process(FollowUp.Process process) {
                return Optional.empty();
            }

            @Override
            public Optional<RoundId> effect(FollowUp.Effect effect) {
                return Optional.of(effect.round());
            }
        });
    }
}
