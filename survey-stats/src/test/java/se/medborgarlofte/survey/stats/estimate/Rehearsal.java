package se.medborgarlofte.survey.stats.estimate;

import java.util.List;
import java.util.random.RandomGenerator;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * One sample from a population whose shares are known.
 *
 * @param design it was drawn by
 * @param inside the rows in the numerator
 * @param parts of the population asked about, the first of them the municipality
 */
record Rehearsal(SurveyDesign design, Domain inside, List<Part> parts) {

    /** A part of the population and its true share. */
    record Part(String name, Domain domain, double truth) {}

    /** A way to draw samples. */
    interface Drawing {
        Rehearsal draw(double share, RandomGenerator random);
    }

    static Domain where(boolean[] truth) {
        return Domain.of(truth.length, row -> truth[row]);
    }
}
