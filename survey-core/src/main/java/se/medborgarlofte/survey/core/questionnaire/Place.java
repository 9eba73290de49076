package se.medborgarlofte.survey.core.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * A place that respondents may point at: a square, a station, a path.
 *
 * @param code what is stored
 * @param label what the respondent reads
 * @param area it lies in, where that is one
 */
public record Place(
        @NotNull @Min(0) @Max(99) Integer code,
        @NotNull @Valid LocalizedText label,
        Optional<@Valid AreaCode> area) implements Offered {

    public Place {
        area = Authored.optional(area);
    }

    Choice choice() {
        return Choice.of(code, label);
    }
}
