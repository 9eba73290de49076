package se.medborgarlofte.survey.core.programme;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;

/** Opens a round in which anybody may practise, beside the rounds of an invented survey and without touching them. */
public final class OpenExercise {

    private final Round plan;
    private final Function<Questionnaire, String> digest;

    /**
     * @param plan the first round of practice, but for its days, its state and its seal; later ones are like it and named
     *     after it: {@code ovning-2}
     * @param digest seals what a round asks with
     */
    public OpenExercise(Round plan, Function<Questionnaire, String> digest) {
        this.plan = plan;
        this.digest = digest;
    }

    /** Whether a survey is one to practise on: its figures are invented, and it has what the round asks with. */
    public boolean suits(Programme programme) {
        return programme.survey().synthetic() && programme.askedIn(plan).isPresent();
    }

    /**
     * The programme with a round of practice that is open on {@code days}: the programme as it is, if it has one that is not
     * over by then; one that is over is closed and followed by the next.
     *
     * @throws IllegalArgumentException if the programme is none to practise on
     */
    public Programme in(Programme programme, Fieldwork days) {
        if (!suits(programme)) {
            throw new IllegalArgumentException(
                    "survey is not one to practise on: " + programme.survey().id());
        }
        var exercises = programme.rounds().stream().filter(this::isExercise).toList();
        return exercises.stream().allMatch(round -> isOver(round, days))
                ? programme.with(rounds(programme, opened(programme, exercises.size() + 1, days)))
                : programme;
    }

    private boolean isExercise(Round round) {
        return round.id().value().matches(plan.id() + "(-[0-9]+)?");
    }

    private static boolean isOver(Round round, Fieldwork days) {
        return round.isClosed() || round.fieldwork().lastDay().isBefore(days.firstDay());
    }

    private Round opened(Programme programme, int number, Fieldwork days) {
        var id = number == 1 ? plan.id() : new RoundId(plan.id() + "-" + number);
        var asked = plan.questionnaire();
        var sealed = new AskedWith(
                asked.name(), asked.version(), programme.askedIn(plan).map(digest));
        return like(plan, id, RoundState.OPEN, sealed, days);
    }

    private List<Round> rounds(Programme programme, Round next) {
        return Stream.concat(programme.rounds().stream().map(this::closed), Stream.of(next))
                .sorted(comparing(Round::id))
                .toList();
    }

    private Round closed(Round round) {
        return isExercise(round)
                ? like(round, round.id(), RoundState.CLOSED, round.questionnaire(), round.fieldwork())
                : round;
    }

    private static Round like(Round round, RoundId id, RoundState state, AskedWith asked, Fieldwork days) {
        return new Round(
                id,
                round.title(),
                state,
                asked,
                round.areaEdition(),
                round.design(),
                round.modes(),
                days,
                round.population(),
                round.columns(),
                round.lonelyUnits(),
                round.paradata(),
                round.note());
    }
}
