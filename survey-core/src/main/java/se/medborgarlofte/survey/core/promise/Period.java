package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * The time a promise is for.
 *
 * @param to until further notice when absent
 */
public record Period(@NotNull @Valid PartialDate from, Optional<@Valid PartialDate> to) {

    public Period {
        to = Authored.optional(to);
    }

    /** A finding when it ends before it begins; dates that are no dates are somebody else's finding. */
    Findings check() {
        var days = PartialDate.check(Optional.ofNullable(from), "from").and(PartialDate.check(to, "to"));
        boolean backwards =
                from != null && to.filter(end -> end.isSurelyBefore(from)).isPresent();
        return backwards ? days.and(Findings.of(Finding.error("period.endsBeforeItBegins", "to"))) : days;
    }
}
