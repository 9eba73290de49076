package se.medborgarlofte.survey.stats.estimate;

import java.util.function.DoublePredicate;

/** Shares x with {@code p ln(p/x) + (1-p) ln((1-p)/(1-x))} at most {@code v n t² / (2 p(1-p) (n-1))}. */
final class LikelihoodInterval {

    private LikelihoodInterval() {}

    static Interval of(MeasuredShare share, double t) {
        double p = share.share();
        double n = share.n();
        double most = n * t * t / (2 * share.effectiveSize() * (n - 1));
        DoublePredicate inside = x -> divergence(p, x) <= most;
        return new Interval(edge(p, 0, inside), edge(p, 1, inside));
    }

    private static double divergence(double p, double x) {
        return p * Math.log(p / x) + (1 - p) * Math.log((1 - p) / (1 - x));
    }

    /** Where the inside ends between {@code inner} and {@code outer}, halved until two neighbouring numbers are left. */
    private static double edge(double inner, double outer, DoublePredicate inside) {
        double in = inner;
        double out = outer;
        double middle = (in + out) / 2;
        while (middle != in && middle != out) {
            if (inside.test(middle)) {
                in = middle;
            } else {
                out = middle;
            }
            middle = (in + out) / 2;
        }
        return in;
    }
}
