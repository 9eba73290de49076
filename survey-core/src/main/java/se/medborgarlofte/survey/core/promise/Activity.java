package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * Something that was done.
 *
 * @param commitment it carries out
 * @param quantity in the unit of the commitment
 */
public record Activity(
        @NotNull @Valid PartId id,
        @NotNull @Valid PartId commitment,
        @NotNull @Valid LocalizedText text,
        @NotNull @Valid PartialDate on,
        List<@NotNull @Valid AreaCode> areas,
        Optional<@DecimalMin("0") BigDecimal> quantity) {

    public Activity {
        areas = Authored.list(areas);
        quantity = Authored.optional(quantity);
    }
}
