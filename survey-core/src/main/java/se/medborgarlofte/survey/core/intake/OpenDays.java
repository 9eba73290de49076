package se.medborgarlofte.survey.core.intake;

import java.time.LocalDate;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundState;

/** When a round takes answers: while it is open, on the days of its fieldwork. */
final class OpenDays {

    private final Round round;

    OpenDays(Round round) {
        this.round = round;
    }

    Opening on(LocalDate today) {
        var days = round.fieldwork();
        if (round.isClosed() || today.isAfter(days.lastDay())) {
            return new Opening.Closed(days.lastDay());
        }
        return round.state() != RoundState.OPEN || today.isBefore(days.firstDay())
                ? new Opening.NotYet(days.firstDay())
                : new Opening.Open(days.lastDay());
    }

    /** @throws Refused with a code of its own before the round opens and after it has closed */
    void refuseUnlessOpen(LocalDate today) {
        var opening = on(today);
        if (opening instanceof Opening.Closed closed) {
            throw new Refused(
                    Finding.error("round.closed", "").with("round", round.id()).with("lastDay", closed.lastDay()));
        }
        if (opening instanceof Opening.NotYet notYet) {
            throw new Refused(Finding.error("round.notOpenYet", "")
                    .with("round", round.id())
                    .with("firstDay", notYet.firstDay()));
        }
    }
}
