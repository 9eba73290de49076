package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Decision;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Standing;
import se.medborgarlofte.survey.core.release.ReportedPromise;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;

/** Finds the promises that belong to a round: those in force while it asked, and those decided on what it found. */
record PromisesOfRound(Programme programme, Round round) {

    List<ReportedPromise> list() {
        return programme.promises().stream().flatMap(this::told).toList();
    }

    private Stream<ReportedPromise> told(CitizenPromise promise) {
        var standing = Standing.of(promise, round.fieldwork());
        return belongs(promise, standing) ? Stream.of(reported(promise, standing)) : Stream.empty();
    }

    private boolean belongs(CitizenPromise promise, Standing standing) {
        return switch (standing) {
            case IN_FORCE, PARTLY_OR_UNCLEAR -> true;
            case IN_FORCE_AFTERWARDS, DECIDED_AFTERWARDS -> mayRestOnThis(promise);
            case ENDED_BEFORE, NEVER_IN_FORCE -> false;
        };
    }

    /** A later promise that says which rounds it rests on belongs to no other. */
    private boolean mayRestOnThis(CitizenPromise promise) {
        var cited = promise.decisions().stream()
                .map(Decision::rounds)
                .flatMap(List::stream)
                .toList();
        return cited.isEmpty() || cited.contains(round.id());
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
