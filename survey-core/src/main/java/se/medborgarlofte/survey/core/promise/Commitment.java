package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * What somebody will do.
 *
 * @param party that answers for it; absent when the promise does not say
 * @param causes it is meant to act on
 * @param quantity how much, and {@code unit} of what
 * @param due by when
 * @param doneOrNot whether there is nothing to count: it is done, or it is not
 * @param exercise whether it was invented for practice
 */
public record Commitment(
        @NotNull @Valid PartId id,
        @NotNull @Valid LocalizedText text,
        Optional<Party> party,
        List<@NotNull @Valid PartId> causes,
        List<@NotNull @Valid AreaCode> areas,
        Optional<@DecimalMin("0") BigDecimal> quantity,
        Optional<@Valid LocalizedText> unit,
        Optional<@Valid PartialDate> due,
        Boolean doneOrNot,
        Boolean exercise) {

    public Commitment {
        party = Authored.optional(party);
        causes = Authored.list(causes);
        areas = Authored.list(areas);
        quantity = Authored.optional(quantity);
        unit = Authored.optional(unit);
        due = Authored.optional(due);
        doneOrNot = Authored.flag(doneOrNot);
        exercise = Authored.flag(exercise);
    }

    /** How much it takes to have carried it out; absent when the promise does not say. */
    public Optional<BigDecimal> promised() {
        return quantity.or(() -> doneOrNot ? Optional.of(BigDecimal.ONE) : Optional.empty());
    }
}
