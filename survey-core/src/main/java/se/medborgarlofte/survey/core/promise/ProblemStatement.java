package se.medborgarlofte.survey.core.promise;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** What is wrong, where. */
public record ProblemStatement(
        @NotNull @Valid PartId id,
        @NotNull @Valid ProblemCode problem,
        @NotEmpty List<@NotNull @Valid AreaCode> areas,
        @NotNull @Valid LocalizedText text) {

    public ProblemStatement {
        areas = Authored.list(areas);
    }
}
