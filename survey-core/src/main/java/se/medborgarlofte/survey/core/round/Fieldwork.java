package se.medborgarlofte.survey.core.round;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** The days on which answers were taken, the first and the last included. */
public record Fieldwork(
        @NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {

    /** Whether both days are there, in their order. */
    public boolean isSound() {
        return firstDay != null && lastDay != null && !lastDay.isBefore(firstDay);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean overlaps(Fieldwork other) {
        return !lastDay.isBefore(other.firstDay) && !other.lastDay.isBefore(firstDay);
    }

    /** A finding when it ends before it begins. */
    public Findings check() {
        return firstDay != null && lastDay != null && lastDay.isBefore(firstDay)
                ? Findings.of(Finding.error("fieldwork.endsBeforeItBegins", "lastDay")
                        .with("firstDay", firstDay)
                        .with("lastDay", lastDay))
                : Findings.NONE;
    }
}
