package se.medborgarlofte.survey.stats.study;

import java.util.Optional;

/**
 * What a figure is of.
 *
 * @param variable its column; two with a slash between them for a ratio
 * @param value the answer or answers a share counts, the part of the population below a quantile
 */
public record Subject(StatisticKind statistic, String variable, Optional<String> value) {

    static Subject of(StatisticKind statistic, String variable) {
        return new Subject(statistic, variable, Optional.empty());
    }

    static Subject of(StatisticKind statistic, String variable, String value) {
        return new Subject(statistic, variable, Optional.of(value));
    }
}
