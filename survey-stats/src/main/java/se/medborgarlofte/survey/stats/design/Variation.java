package se.medborgarlofte.survey.stats.design;

import java.util.function.DoubleBinaryOperator;
import java.util.function.IntToDoubleFunction;

/** How an estimate would move with the sample: each way keeps, beside the estimate, one array of numbers of its own. */
interface Variation {

    /** The parts of the total {@code sum w y} over the rows of a domain. */
    double[] partsOfTotal(IntToDoubleFunction y, Domain counted);

    /** The parts of {@code f(a, b)}. */
    double[] partsOf(DoubleBinaryOperator f, Moving a, Moving b);

    /** @throws LonelyStrata if a stratum has a single unit and no rule for it was chosen */
    double covariance(Statistic a, Statistic b);

    /** The units drawn that hold these rows; the rows themselves where the units are not known. */
    int units(Domain counted);

    DomainSize size(Domain counted, int weightless);

    /** Whether all units that these rows' estimates hang on were drawn. */
    boolean isCensus(Domain counted);

    Variation reweighted(Reweighting reweighting, double[] before, double[] after);

    /** An argument of a function: its parts, and the derivative of the function by it. */
    record Moving(Statistic statistic, double slope) {}
}
