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

    /** @throws IllegalArgumentException if it is out of its range */
    double alpha() {
        Ranges.that(0 < alpha && alpha < 0.5, "--alpha must lie between 0 and 0.5, such as 0.05: " + alpha);
        return alpha;
    }

    /** @throws IllegalArgumentException if it is out of its range */
    double power() {
        Ranges.that(
                0.5 <= power && power < 1,
                "--power must be at least 0.5 and below 1, such as 0.8 for 80 percent: " + power);
        return power;
    }

    /** @throws IllegalArgumentException if a number is out of its range */
    Detection of(int family) {
        Ranges.count("--family", family);
        return new Detection(alpha(), family, power());
    }
}
