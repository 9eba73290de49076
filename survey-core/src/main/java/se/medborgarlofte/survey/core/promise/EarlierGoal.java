package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * What a goal was before it was changed.
 *
 * @param target in percent for a level, in percentage points for a change
 * @param changedOn when it was given up
 * @param reason why
 */
public record EarlierGoal(
        @NotNull GoalKind kind,
        @NotNull GoalSide side,
        @NotNull @DecimalMin("0") @DecimalMax("100") BigDecimal target,
        @NotEmpty List<@NotNull @Valid AreaCode> areas,
        @NotNull @Valid PartialDate changedOn,
        @NotNull @Valid LocalizedText reason) {

    public EarlierGoal {
        areas = Authored.list(areas);
    }
}
