package se.medborgarlofte.survey.core.area;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Map;
import java.util.Optional;
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

    /** The variable that stands for the area people live in. */
    public static final String AREA = "AREA";

    public PopulationCell {
        of = Authored.map(of);
    }

    /** The area the people live in, where the cell is of one area. */
    public Optional<AreaCode> area() {
        return Optional.ofNullable(of.get(AREA)).map(AreaCode::new);
    }
}
