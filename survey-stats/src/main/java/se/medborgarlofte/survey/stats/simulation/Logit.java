package se.medborgarlofte.survey.stats.simulation;

/** The logarithm of the odds, by functions that give the same bits on every processor. */
final class Logit {

    private Logit() {}

    /** ln(p / (1 − p)); infinite at 0 and 1. */
    static double of(double share) {
        return StrictMath.log(share / (1 - share));
    }

    /** The share whose logit is {@code logit}. */
    static double inverse(double logit) {
        return 1 / (1 + StrictMath.exp(-logit));
    }
}
