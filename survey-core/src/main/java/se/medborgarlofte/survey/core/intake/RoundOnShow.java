package se.medborgarlofte.survey.core.intake;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;

/** The round that somebody who comes by the web is shown first. */
public final class RoundOnShow {

    private RoundOnShow() {}

    /**
     * Among the rounds that can be answered by the web: the open one that closes first; if none is open, the one that
     * opens next; else the one that closed last.
     */
    public static Optional<Round> of(Programme programme, LocalDate today) {
        var rounds = programme.rounds().stream()
                .filter(round -> round.modes().contains(Mode.WEB))
                .toList();
        return Stream.of(
                        first(rounds, is(Opening.Open.class, today), comparing(round -> lastDay(round))),
                        first(rounds, is(Opening.NotYet.class, today), comparing(round -> firstDay(round))),
                        first(
                                rounds,
                                is(Opening.Closed.class, today),
                                comparing((Round round) -> lastDay(round)).reversed()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Round> first(List<Round> rounds, Predicate<Round> wanted, Comparator<Round> order) {
        return rounds.stream().filter(wanted).min(order);
    }

    private static Predicate<Round> is(Class<? extends Opening> opening, LocalDate today) {
        return round -> opening.isInstance(new OpenDays(round).on(today));
    }

    private static LocalDate firstDay(Round round) {
        return round.fieldwork().firstDay();
    }

    private static LocalDate lastDay(Round round) {
        return round.fieldwork().lastDay();
    }
}
