package se.medborgarlofte.survey.core.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * The share of certain codes that is to be expected in each area, whoever happens to be there.
 *
 * <p>Groups differ by their shifts; the level of each area is then set so that the expected share holds among the
 * people who are in fact put the question there: all who answer, and in a sample all who were asked, for a sample aims
 * at everybody and loses those who do not answer.
 *
 * @param share in the areas that {@code byArea} does not name, taken together
 * @param byArea in the other areas, each by itself
 * @param roundShift moves all these shares on the logit scale, for a round that differs from another as a whole
 * @param shifts how groups differ from each other, on the logit scale
 * @param within the codes it is about, with their shares of it, together 1
 * @param otherwise the other codes, with their shares of the rest, together 1
 */
public record Target(
        @NotNull @Min(0) @Max(1) BigDecimal share,
        Map<@Valid AreaCode, @NotNull @Min(0) @Max(1) BigDecimal> byArea,
        Optional<@Min(-10) @Max(10) BigDecimal> roundShift,
        List<@NotNull @Valid Shift> shifts,
        @NotEmpty Map<Integer, BigDecimal> within,
        @NotEmpty Map<Integer, BigDecimal> otherwise) {

    public Target {
        byArea = Authored.map(byArea);
        roundShift = Authored.optional(roundShift);
        shifts = Authored.list(shifts);
        within = Authored.map(within);
        otherwise = Authored.map(otherwise);
    }
}
