package se.medborgarlofte.survey.stats.simulation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.simulation.DaySpread;

/** On which day of the fieldwork each answer is given. */
final class Days {

    private final LocalDate first;
    private final int count;
    private final DaySpread spread;
    private final Chance chance;

    Days(Round round, DaySpread spread, Chance chance) {
        this.first = round.fieldwork().firstDay();
        this.count = 1 + (int) ChronoUnit.DAYS.between(first, round.fieldwork().lastDay());
        this.spread = spread;
        this.chance = chance;
    }

    Optional<LocalDate> next() {
        return switch (spread) {
            case EVENLY -> Optional.of(first.plusDays(chance.below(count)));
            case FALLING -> Optional.of(first.plusDays(falling()));
            case NOT_RECORDED -> Optional.empty();
        };
    }

    /** The distribution function of a share that falls in a straight line is 1 − (1 − x)². */
    private long falling() {
        return (long) ((1 - StrictMath.sqrt(1 - chance.next())) * count);
    }
}
