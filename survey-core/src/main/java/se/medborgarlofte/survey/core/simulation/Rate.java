package se.medborgarlofte.survey.core.simulation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;

/**
 * A share that holds for some people.
 *
 * @param where the codes that mark them, by variable, all of which must hold; everybody when empty
 */
public record Rate(
        Map<@NotNull String, @NotNull Integer> where,
        @NotNull @Min(0) @Max(1) BigDecimal share) {

    public Rate {
        where = Authored.map(where);
    }

    /** The share of the first of {@code rates} that fits someone with these traits. */
    public static Optional<BigDecimal> first(List<Rate> rates, Map<String, Integer> traits) {
        return rates.stream().filter(rate -> rate.fits(traits)).map(Rate::share).findFirst();
    }

    private boolean fits(Map<String, Integer> traits) {
        return traits.entrySet().containsAll(where.entrySet());
    }
}
