package se.medborgarlofte.survey.stats.plan;

import java.util.Optional;
import se.medborgarlofte.survey.stats.check.Checks;
import se.medborgarlofte.survey.stats.distribution.Normal;

/**
 * The answers needed for a share with a given margin of error:
 * {@code n = deff n0 / (1 + (n0 - 1)/N)}, {@code n0 = z² p(1-p) / e²}.
 *
 * @param share p that is expected, in (0, 1); 0.5 needs the most
 * @param margin e, half the width of the interval, in (0, 1)
 * @param level of the interval, in (0, 1), such as 0.95
 * @param designEffect above 0; 1 for a simple random sample
 * @param population N, at least 1; infinite where the sample is a small part of it
 * @see <a href="https://doi.org/10.1007/978-1-4612-4378-6">Särndal, Swensson and Wretman (1992)</a>
 */
public record SizeForMargin(double share, double margin, double level, double designEffect, double population) {

    /** A size this close above a whole number is that number and rounding. */
    private static final double ROUNDING = 1e-9;

    public SizeForMargin {
        Checks.openUnit("share", share);
        Checks.openUnit("margin", margin);
        Checks.openUnit("level", level);
        Checks.positive("design effect", designEffect);
        Checks.that(population >= 1, "population", "at least 1", population);
    }

    /** n0: for a simple random sample of a population without limit. Above 0, not whole. */
    public double simple() {
        double z = Normal.exceededBy((1 - level) / 2);
        return z * z * share * (1 - share) / (margin * margin);
    }

    /** n, above 0, not whole; more than the population where no sample has that margin. */
    public double answers() {
        return designEffect * simple() / (1 + (simple() - 1) / population);
    }

    /** n, rounded up. */
    public long wholeAnswers() {
        double answers = answers();
        return (long) Math.ceil(answers * (1 - ROUNDING));
    }

    /**
     * People to ask, rounded up, if this part of them answers; more than the population where so many do not answer.
     *
     * @param responseRate in (0, 1]
     * @throws IllegalArgumentException if it is not
     */
    public long asked(double responseRate) {
        Checks.that(0 < responseRate && responseRate <= 1, "response rate", "in (0, 1]", responseRate);
        return (long) Math.ceil(wholeAnswers() / responseRate * (1 - ROUNDING));
    }

    /**
     * Why the margin cannot be had by asking some of the population; nothing where it can.
     *
     * @param responseRate in (0, 1]
     * @throws IllegalArgumentException if it is not
     */
    public Optional<Shortfall> shortfall(double responseRate) {
        long asked = asked(responseRate);
        if (wholeAnswers() > population) {
            return Optional.of(Shortfall.ALL_MUST_ANSWER);
        }
        return asked > population ? Optional.of(Shortfall.RESPONSE_RATE_TOO_LOW) : Optional.empty();
    }
}
