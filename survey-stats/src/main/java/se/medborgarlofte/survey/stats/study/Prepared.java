package se.medborgarlofte.survey.stats.study;

import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * A statistic with its columns at hand.
 *
 * @param estimator of it in any part of the sample
 */
record Prepared(Subject subject, Estimator estimator) {

    /** Estimates a statistic in a part of the sample. */
    @FunctionalInterface
    interface Estimator {
        Outcome in(Domain part, SurveyDesign design, IntervalRule rule);
    }
}
