package se.medborgarlofte.survey.stats.study;

/** The statistics that can be asked of a file. */
public enum StatisticKind {
    MEAN,
    SHARE,
    TOTAL,
    RATIO,
    QUANTILE
}
