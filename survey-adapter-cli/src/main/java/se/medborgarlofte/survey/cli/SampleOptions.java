package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.study.SampleColumns;
import se.medborgarlofte.survey.stats.study.SampleColumns.Nesting;

/** The options that say how the rows of a file came into the sample. */
final class SampleOptions {

    @Option(
            names = "--weight",
            paramLabel = "COL",
            description = "The weight of each row. If not given, how many units there were for each that was drawn,"
                    + " where --fpc tells; else 1.")
    private Optional<String> weight = Optional.empty();

    @Option(names = "--strata", paramLabel = "COL", description = "The stratum each row was drawn from.")
    private Optional<String> strata = Optional.empty();

    @Option(
            names = "--ids",
            paramLabel = "COL",
            split = ",",
            description = "The sampling unit of each stage, such as A,B: units A, and units B within them. Each row by"
                    + " itself if not given.")
    private List<String> ids = List.of();

    @Option(
            names = "--nest",
            description =
                    "Units are numbered anew in each stratum, so that unit 1 of one stratum is not unit 1 of another.")
    private boolean nest;

    @Option(
            names = "--fpc",
            paramLabel = "COL",
            split = ",",
            description = "For each stage, how many units there were to draw from in the row's stratum; or, where no"
                    + " value is above 1, the fraction drawn.")
    private List<String> fpc = List.of();

    @Option(
            names = "--lonely-psu",
            paramLabel = "MODE",
            completionCandidates = LowerCase.LonelyPsus.class,
            description =
                    "What a stratum with a single unit adds to a variance: ${COMPLETION-CANDIDATES}. With fail, the"
                            + " default, such strata are named and nothing is computed.")
    private LonelyPsu lonelyPsu = LonelyPsu.FAIL;

    /** @throws IllegalArgumentException if there are more populations than stages */
    SampleColumns columns() {
        return new SampleColumns(weight, strata, ids, nest ? Nesting.WITHIN_STRATA : Nesting.UNIQUE, fpc, lonelyPsu);
    }

    boolean isWeighted() {
        return weight.isPresent();
    }

    /** Whether anything is said that replicate weights take the place of. */
    boolean tellsHowDrawn() {
        return strata.isPresent() || !ids.isEmpty() || nest || !fpc.isEmpty() || lonelyPsu != LonelyPsu.FAIL;
    }
}
