package se.medborgarlofte.survey.core.simulation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** What is wrong with shares of a whole. */
final class Shares {

    private Shares() {}

    /** Each of them must lie between 0 and 1, and all together must be 1; nothing is said when there are none. */
    static Findings whole(Map<?, BigDecimal> shares, String path) {
        var outside = each(shares, path);
        var sum = sum(shares);
        return shares.isEmpty() || !outside.isEmpty() || sum.compareTo(BigDecimal.ONE) == 0
                ? outside
                : Findings.of(Finding.error("simulation.sharesNotWhole", path).with("sum", sum.toPlainString()));
    }

    /** Each of them must lie between 0 and 1. */
    static Findings each(Map<?, BigDecimal> shares, String path) {
        return new Findings(shares.entrySet().stream()
                .filter(entry -> !isShare(entry.getValue()))
                .map(entry -> Finding.error("simulation.notShare", path + "." + written(entry.getKey())))
                .toList());
    }

    /** A key as it stands in a file. */
    static String written(Object key) {
        return key instanceof Enum<?> constant ? SmallLetters.of(constant) : String.valueOf(key);
    }

    private static boolean isShare(BigDecimal share) {
        return Optional.ofNullable(share)
                .filter(value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0)
                .isPresent();
    }

    private static BigDecimal sum(Map<?, BigDecimal> shares) {
        return shares.values().stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
