package se.medborgarlofte.survey.cli;

import picocli.CommandLine.Option;
import se.medborgarlofte.survey.stats.plan.Detection;

/** The options that say when a change counts as seen. */
final class DetectionOptions {

    @Option(
            names = "--alpha",
            paramLabel = "P",
            description = "The chance of seeing any change where there is none; ${DEFAULT-VALUE} if not given.")
    private double alpha = 0.05;

    @Option(
            names = "--power",
            paramLabel = "P",
            description = "The chance of seeing a change that is there; ${DEFAULT-VALUE} if not given.")
    private double power = 0.8;

    double alpha() {
        return alpha;
    }

    double power() {
        return power;
    }

    /** @throws IllegalArgumentException if a number is out of its range */
    Detection of(int family) {
        return new Detection(alpha, family, power);
    }
}
