package se.medborgarlofte.survey.stats.weighting;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Newton's search for eta: steps are halved while they lead away from the totals, or to no number. */
final class CalibrationSearch {

    /** Largest {@code |misfit| / (1 + |total|)} that counts as met. */
    static final double MET = 1e-9;

    private static final double ENOUGH = 1e-13;
    private static final int STEPS = 500;
    private static final int HALVINGS = 40;

    private final Calibration calibration;
    private final double[] before;
    private final double[] eta;
    private final double[] weights;
    private final double[] rest;

    private CalibrationSearch(Calibration calibration, double[] before, double[] eta) {
        this.calibration = calibration;
        this.before = before;
        this.eta = eta;
        this.weights = calibration.weights(before, eta);
        this.rest = calibration.sums(weights);
        Arrays.setAll(rest, i -> calibration.known().total(i) - rest[i]);
    }

    static CalibrationSearch solve(Calibration calibration, double[] before) {
        var here = new CalibrationSearch(
                calibration, before, new double[calibration.known().size()]);
        for (int step = 0; step < STEPS && here.distance() > ENOUGH; step++) {
            var next = here.next();
            if (!(next.distance() < here.distance())) {
                return here;
            }
            here = next;
        }
        return here;
    }

    private CalibrationSearch next() {
        var known = calibration.known();
        var function = calibration.function();
        var equations =
                NormalEquations.of(known, before.length, row -> before[row] * function.slope(known.dot(row, eta)));
        double[] step = equations.solve(rest);
        var next = at(step, 1);
        for (int halving = 1; halving < HALVINGS && !(next.distance() < distance()); halving++) {
            next = at(step, Math.scalb(1.0, -halving));
        }
        return next;
    }

    private CalibrationSearch at(double[] step, double factor) {
        return new CalibrationSearch(
                calibration,
                before,
                IntStream.range(0, eta.length)
                        .mapToDouble(i -> eta[i] + factor * step[i])
                        .toArray());
    }

    double[] weights() {
        return weights;
    }

    int worst() {
        int worst = 0;
        for (int i = 0; i < rest.length; i++) {
            worst = misfit(i) > misfit(worst) ? i : worst;
        }
        return worst;
    }

    double misfit(int i) {
        return rest.length == 0
                ? 0
                : Math.abs(rest[i]) / (1 + Math.abs(calibration.known().total(i)));
    }

    /** Not a number where a weight is none. */
    private double distance() {
        return IntStream.range(0, rest.length).mapToDouble(this::misfit).sum();
    }
}
