package se.medborgarlofte.survey.core.survey;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.PopulationCell;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * One way results are split: by area, or by the choices of a question.
 *
 * @param variable {@code AREA} for the area a response counts for, else a variable of choices
 * @param title above the table: "By area"
 * @param order categories, as area codes or choice codes; a group too small to show is merged with the next one here
 */
public record Breakdown(
        @NotNull String variable,
        @NotNull @Valid LocalizedText title,
        @NotEmpty List<@NotNull String> order) {

    /** The name that stands for the area a response counts for. */
    public static final String AREA = PopulationCell.AREA;

    public Breakdown {
        order = Authored.list(order);
    }

    public boolean isByArea() {
        return AREA.equals(variable);
    }

    /** A title that lacks a language, and categories that stand twice and would be counted twice. */
    Findings check(List<String> languages) {
        var seen = new Seen<String>();
        var repeated = Findings.each(
                order,
                "order",
                category -> seen.again(category)
                        ? Findings.of(Finding.error("breakdown.repeated", "").with("category", category))
                        : Findings.NONE);
        return LocalizedText.missing(Optional.ofNullable(title), languages, "title")
                .and(repeated);
    }
}
