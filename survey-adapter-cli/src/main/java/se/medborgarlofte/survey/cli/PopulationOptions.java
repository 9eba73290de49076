package se.medborgarlofte.survey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.io.csv.MarginFile;
import se.medborgarlofte.survey.stats.study.Adjustment;
import se.medborgarlofte.survey.stats.study.MarginTable;
import se.medborgarlofte.survey.stats.study.Population;

/** The options that say what is known of the population. */
final class PopulationOptions {

    @Option(
            names = "--rake",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Rake the weights to these margins: CSV files with a column for each variable and a column"
                    + " total.")
    private List<Path> rake = List.of();

    @Option(
            names = "--poststratify",
            paramLabel = "FILE",
            description = "Post-stratify the weights to the cells of one such file.")
    private Optional<Path> poststratify = Optional.empty();

    /** Why these options do not go together, if they do not. */
    Optional<String> mistake() {
        return rake.isEmpty() || poststratify.isEmpty()
                ? Optional.empty()
                : Optional.of("--rake and --poststratify are two ways to do one thing: choose one");
    }

    List<Path> files() {
        return Stream.concat(rake.stream(), poststratify.stream()).toList();
    }

    /** What is known, as far as it could be read without a fault, and everything wrong with it. */
    Checked<Population> known() {
        var read = files().stream().map(MarginFile::read).toList();
        var findings = read.stream().map(Checked::findings).collect(Findings.joined());
        List<MarginTable> margins = findings.hasErrors()
                ? List.of()
                : read.stream().flatMap(margin -> margin.value().stream()).toList();
        var adjustment = poststratify.isPresent() && !margins.isEmpty() ? Adjustment.POSTSTRATIFY : Adjustment.RAKE;
        return Checked.of(new Population(adjustment, margins), findings);
    }
}
