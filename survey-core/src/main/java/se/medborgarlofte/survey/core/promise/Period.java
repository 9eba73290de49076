package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * The time a promise is for.
 *
 * @param to until further notice when absent
 */
public record Period(@NotNull @Valid PartialDate from, Optional<@Valid PartialDate> to) {

    /** A finding when it ends before it begins; dates that are no dates are somebody else's finding. */
    Findings check() {
        var days = Dates.check(from, "from")
                .and(to.map(end -> Dates.check(end, "to")).orElse(Findings.NONE));
        boolean backwards = !days.hasErrors()
                && Dates.isWritten(from)
                && to.filter(Dates::isWritten)
                        .filter(end -> end.isSurelyBefore(from.earliest()))
                        .isPresent();
        return backwards ? days.and(Findings.of(Finding.error("period.endsBeforeItBegins", "to"))) : days;
    }
}
