package se.medborgarlofte.survey.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.stats.condition.Literal;
import se.medborgarlofte.survey.stats.study.Asked;
import se.medborgarlofte.survey.stats.study.AskedMean;
import se.medborgarlofte.survey.stats.study.AskedQuantile;
import se.medborgarlofte.survey.stats.study.AskedRatio;
import se.medborgarlofte.survey.stats.study.AskedShare;
import se.medborgarlofte.survey.stats.study.AskedTotal;

/** The options that say what to estimate. */
final class StatisticOptions {

    private static final String SEVERAL = "1..*";

    @Option(names = "--mean", paramLabel = "COL", arity = SEVERAL, split = ",", description = "The mean of a column.")
    private List<String> means = List.of();

    @Option(
            names = "--share",
            paramLabel = "COL[=V[,V]]",
            arity = SEVERAL,
            description = "The share of rows with this answer, or one of these, among those with any; without V, of"
                    + " every answer.")
    private List<String> shares = List.of();

    @Option(names = "--total", paramLabel = "COL", arity = SEVERAL, split = ",", description = "The total of a column.")
    private List<String> totals = List.of();

    @Option(
            names = "--ratio",
            paramLabel = "NUM/DEN",
            arity = SEVERAL,
            description = "The ratio of the totals of two columns.")
    private List<String> ratios = List.of();

    @Option(
            names = "--quantile",
            paramLabel = "COL:P",
            arity = SEVERAL,
            description = "The smallest value at or below which this part of the population lies, such as age:0.5 for"
                    + " the median.")
    private List<String> quantiles = List.of();

    boolean isEmpty() {
        return Stream.of(means, shares, totals, ratios, quantiles).allMatch(List::isEmpty);
    }

    /** @throws IllegalArgumentException if one of them is not written as it must be */
    List<Asked> asked() {
        return Stream.of(
                        means.stream().map(AskedMean::new),
                        shares.stream().map(StatisticOptions::share),
                        totals.stream().map(AskedTotal::new),
                        ratios.stream().map(StatisticOptions::ratio),
                        quantiles.stream().map(StatisticOptions::quantile))
                .<Asked>flatMap(some -> some)
                .toList();
    }

    private static Asked share(String written) {
        int sign = written.indexOf('=');
        return sign < 0
                ? new AskedShare(written, List.of())
                : new AskedShare(
                        written.substring(0, sign),
                        Stream.of(written.substring(sign + 1).split(",", -1))
                                .map(Literal::bare)
                                .toList());
    }

    private static Asked ratio(String written) {
        int sign = written.indexOf('/');
        require(sign > 0 && sign < written.length() - 1, "--ratio is not written NUM/DEN: " + written);
        return new AskedRatio(written.substring(0, sign), written.substring(sign + 1));
    }

    private static Asked quantile(String written) {
        int sign = written.lastIndexOf(':');
        String part = written.substring(sign + 1);
        require(
                sign > 0 && part.matches("0?\\.[0-9]{1,15}"),
                "--quantile is not written COL:P, P in (0, 1): " + written);
        return new AskedQuantile(written.substring(0, sign), new BigDecimal(part));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
