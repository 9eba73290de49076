package se.medborgarlofte.survey.core.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * A named part of the municipality.
 *
 * @param code what responses and promises refer to
 * @param name what people read
 * @param kind counts per inhabitant mean something only where people live
 * @param adults people of the survey's ages who live there, where known
 * @param statistical the demographic statistical areas (DeSO) it is made of, where known
 */
public record Area(
        @NotNull @Valid AreaCode code,
        @NotNull @Valid LocalizedText name,
        @NotNull AreaKind kind,
        Optional<@PositiveOrZero Integer> adults,
        List<@NotNull @Pattern(regexp = "\\d{4}[ABC]\\d{4}") String> statistical) {

    public Area {
        adults = Authored.optional(adults);
        statistical = Authored.list(statistical);
    }
}
