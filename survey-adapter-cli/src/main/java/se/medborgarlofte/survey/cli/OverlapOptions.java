package se.medborgarlofte.survey.cli;

import java.util.Optional;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.stats.plan.AchievedShare;
import se.medborgarlofte.survey.stats.plan.DetectableChange;
import se.medborgarlofte.survey.stats.plan.NextRound;
import se.medborgarlofte.survey.stats.plan.Overlap;

/** The options that say what two rounds have in common. */
final class OverlapOptions {

    @Option(
            names = "--overlap",
            paramLabel = "N",
            description = "How many answer in both, together with --correlation; 0 if not given.")
    private Optional<Double> overlap = Optional.empty();

    @Option(
            names = "--correlation",
            paramLabel = "R",
            description = "Of their two answers, from -1 to 1, together with --overlap.")
    private Optional<Double> correlation = Optional.empty();

    @Option(names = "--covariance", paramLabel = "C", description = "Of the two shares, in place of the last two.")
    private Optional<Double> covariance = Optional.empty();

    /** @throws IllegalArgumentException if the options contradict each other, or a number is out of its range */
    double covariance(AchievedShare before, NextRound after) {
        Ranges.that(
                covariance.isEmpty() || overlap.isEmpty() && correlation.isEmpty(),
                "--covariance stands in place of --overlap and --correlation: give it alone, or give those two");
        Ranges.that(
                overlap.isPresent() || correlation.isEmpty(),
                "--correlation needs --overlap too: how many answer in both rounds");
        Ranges.that(
                correlation.isPresent() || overlap.isEmpty(),
                "--overlap needs --correlation too: how alike the two answers of one person are, such as 0.5");
        return covariance
                .map(given -> possible(given, before, after))
                .orElseGet(() -> overlap(before, after).covariance(before, after));
    }

    private static double possible(double given, AchievedShare before, NextRound after) {
        double most = DetectableChange.mostCovariance(before, after);
        Ranges.that(
                Math.abs(given) <= most,
                "--covariance must be from " + -most + " to " + most + " for these two rounds: " + given);
        return given;
    }

    private Overlap overlap(AchievedShare before, NextRound after) {
        double common = overlap.orElse(0.0);
        double alike = correlation.orElse(0.0);
        double most = Math.min(before.answers(), after.answers());
        Ranges.that(
                0 <= common && common <= most,
                "--overlap must be from 0 to " + most + ", the answers of the smaller round: " + common);
        Ranges.that(-1 <= alike && alike <= 1, "--correlation must be from -1 to 1, such as 0.5: " + alike);
        return new Overlap(common, alike);
    }
}
