package se.medborgarlofte.survey.core.simulation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * How one question, or one item of a battery, is answered by those it is put to.
 *
 * @param variable its column, or the question for all its columns
 * @param before answers set aside first, such as "don't know": shares of all it is put to
 * @param distribution of the remaining answers: the share of each code, together 1. For a question with several
 *     choices, the share that takes each of them; who takes none has passed it over, and who takes too many drops some
 * @param target of the remaining answers, instead of a distribution, where areas or groups differ
 */
public record ItemPlan(
        @NotNull String variable,
        List<@NotNull @Valid Before> before,
        Map<Integer, BigDecimal> distribution,
        Optional<@Valid Target> target) {

    public ItemPlan {
        before = Authored.list(before);
        distribution = Authored.map(distribution);
        target = Authored.optional(target);
    }
}
