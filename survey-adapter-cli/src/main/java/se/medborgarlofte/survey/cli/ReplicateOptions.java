package se.medborgarlofte.survey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.io.csv.ScalesFile;
import se.medborgarlofte.survey.stats.study.ReplicateColumns;

/** The options that say which columns hold replicate weights. */
final class ReplicateOptions {

    @Option(
            names = "--replicates",
            paramLabel = "PATTERN",
            description = "The columns with replicate weights, by their whole names: 'rep_*' or the regular expression"
                    + " 'r[0-9]+'. In place of --strata, --ids, --nest, --fpc and --lonely-psu.")
    private Optional<String> pattern = Optional.empty();

    @Option(
            names = "--replicate-scale",
            paramLabel = "X",
            description = "The factor on the sum over the replicates; 1 if only --replicate-rscales is given.")
    private Optional<Double> scale = Optional.empty();

    @Option(
            names = "--replicate-rscales",
            paramLabel = "FILE",
            description = "The factor of each replicate, one on a line; 1 each if not given.")
    private Optional<Path> rscales = Optional.empty();

    boolean areGiven() {
        return pattern.isPresent();
    }

    /** Why these options do not go together, if they do not. */
    Optional<String> mistake() {
        boolean scaled = scale.isPresent() || rscales.isPresent();
        if (areGiven() == scaled) {
            return Optional.empty();
        }
        return Optional.of(
                scaled
                        ? "--replicate-scale and --replicate-rscales need --replicates"
                        : "--replicates needs --replicate-scale, --replicate-rscales or both");
    }

    /** The factors as far as they could be read, and what is wrong with them. */
    Checked<List<Double>> factors() {
        return rscales.map(ScalesFile::read).orElseGet(() -> Checked.sound(List.of()));
    }

    /** @throws IllegalArgumentException if the pattern or the scale is none */
    Optional<ReplicateColumns> columns(List<Double> factors) {
        return pattern.map(names -> new ReplicateColumns(names, scale.orElse(1.0), factors));
    }
}
