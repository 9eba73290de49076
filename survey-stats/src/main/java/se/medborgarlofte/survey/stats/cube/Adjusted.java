package se.medborgarlofte.survey.stats.cube;

import se.medborgarlofte.survey.stats.weighting.MarginWeighting;

/** What an adjustment of the weights leaves of influences. */
interface Adjusted {

    /** How much rows count in a fit, by their number and the sum of their weights before. */
    @FunctionalInterface
    interface Importance {
        double of(double rows, double weight);
    }

    /** Weights of the draw: only rows in the base move the mean. */
    Adjusted NOT = Influences::of;

    Influences influences(Linear linear);

    /** Weights adjusted to margins: what these explain is no variation any more, and every row of the file helps to tell. */
    static Adjusted of(MarginWeighting weighting, Cube cube, Outsiders outsiders) {
        return new ToMargins(weighting, cube, outsiders);
    }
}
