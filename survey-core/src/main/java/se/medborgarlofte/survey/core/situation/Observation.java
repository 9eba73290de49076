package se.medborgarlofte.survey.core.situation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.time.PartialDate;

/**
 * What the municipality or the police know of one problem in one area: a grade or a count.
 *
 * @param period it is about
 * @param grade 0 none, 1 small, 2 substantial, 3 serious
 * @param count of recorded events
 * @param source it comes from
 * @param gradedBy who set the grade, as a role and never a name
 * @param mayBePublished whether the party that gave it allows it to be shown
 */
public record Observation(
        @NotNull Party party,
        @NotNull @Valid AreaCode area,
        @NotNull @Valid ProblemCode problem,
        @NotNull @Valid PartialDate period,
        Optional<@Min(0) @Max(3) Integer> grade,
        Optional<@PositiveOrZero Integer> count,
        @NotNull @NotBlank String source,
        Optional<@Pattern(regexp = Authored.NOT_BLANK) String> gradedBy,
        Boolean mayBePublished) {

    public Observation {
        grade = Authored.optional(grade);
        count = Authored.optional(count);
        gradedBy = Authored.optional(gradedBy);
        mayBePublished = Authored.flag(mayBePublished);
    }

    /** An observation must hold something, of a day that there is; residents are asked rather than observed. */
    public Findings check() {
        var empty = grade.isEmpty() && count.isEmpty()
                ? Findings.of(Finding.error("observation.empty", "grade"))
                : Findings.NONE;
        var asked = party == Party.RESIDENTS
                ? Findings.of(Finding.error("observation.ofResidents", "party"))
                : Findings.NONE;
        return asked.and(PartialDate.check(Optional.ofNullable(period), "period"))
                .and(empty);
    }
}
