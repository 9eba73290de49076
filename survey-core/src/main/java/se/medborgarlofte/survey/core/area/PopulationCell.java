package se.medborgarlofte.survey.core.area;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * How many people a register counts in one cell, for weighting.
 *
 * @param of the cell, as variable and category: {@code {"AREA": "CENTRUM", "SEX": "1"}}
 * @param people in it
 */
public record PopulationCell(
        @NotEmpty Map<String, @NotNull String> of,
        @NotNull @PositiveOrZero Integer people) {

    public PopulationCell {
        of = Authored.map(of);
    }
}
