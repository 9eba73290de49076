package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.medborgarlofte.survey.cli.terminal.ExitCode;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.stats.condition.Condition;
import se.medborgarlofte.survey.stats.condition.ConditionFault;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;
import se.medborgarlofte.survey.stats.study.EstimateStudy;
import se.medborgarlofte.survey.stats.study.IntervalRule;
import se.medborgarlofte.survey.stats.study.Population;
import se.medborgarlofte.survey.stats.study.Study;
import se.medborgarlofte.survey.stats.study.StudyResult;

/** Estimates from anybody's microdata. */
@Command(
        name = "estimate",
        mixinStandardHelpOptions = true,
        header = "Estimate from anybody's microdata, by any sampling design",
        description = {
            "%nReads a CSV file with names in its first row, UTF-8, commas, packed as .csv.gz or not. FILE comes before"
                    + " options that take several values. An empty cell has no value; other signs for that, such as"
                    + " NA, are named by --missing. A row without a value in the columns of a statistic is outside its"
                    + " base, and rows outside --where stay in the design: nothing is filtered.%n",
            "EXPR knows == != < <= > >= in & | ! ( ), as in: age >= 65 & !(area in (1, 2)). Words with spaces stand in"
                    + " quotation marks, columns with spaces in backquotes. A missing value is neither equal nor"
                    + " unequal to anything.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey estimate answers.csv --mean age --share safe=1,2 --by area",
            "  survey estimate enusc2019.csv --ids Conglomerado --strata VarStrat \\",
            "    --weight Fact_Hog --lonely-psu certainty --share VA_DC=1",
            "  survey estimate schools.csv --strata type --fpc N --weight w \\",
            "    --ratio pupils/teachers --quantile score:0.5 --format json",
            "  survey estimate answers.csv.gz --weight w --rake sex.csv age.csv \\",
            "    --share unsafe=1 --where 'age >= 65 & area != \"Centrum\"'",
            "  survey estimate answers.csv --weight w --replicates 'rep_*' \\",
            "    --replicate-scale 0.01 --total victims --missing NA,-9"
        })
final class EstimateCommand implements Callable<Integer> {

    private static final double PERCENT = 100;

    @Spec
    private CommandSpec command;

    private final Desk desk;

    @Parameters(paramLabel = "FILE", description = "The data: a .csv or .csv.gz.")
    private Path file;

    @Mixin
    private StatisticOptions statistics;

    @Mixin
    private SampleOptions sample;

    @Mixin
    private ReplicateOptions replicates;

    @Mixin
    private PopulationOptions population;

    @Option(names = "--by", paramLabel = "COL", split = ",", description = "For each group by these columns.")
    private List<String> by = List.of();

    @Option(names = "--where", paramLabel = "EXPR", description = "Only for the rows for which this is true.")
    private Optional<String> where = Optional.empty();

    @Option(
            names = "--missing",
            paramLabel = "CODES",
            split = ",",
            description = "What cells hold that have no value, besides nothing, such as NA,-9.")
    private List<String> missing = List.of();

    @Option(
            names = "--interval",
            paramLabel = "METHOD",
            completionCandidates = LowerCase.Intervals.class,
            description = "Of shares: ${COMPLETION-CANDIDATES}; korn_graubard if not given. All else has Student's t,"
                    + " quantiles Woodruff's.")
    private ProportionInterval interval = ProportionInterval.KORN_GRAUBARD;

    @Option(names = "--level", paramLabel = "P", description = "Of the intervals; ${DEFAULT-VALUE} if not given.")
    private double level = 0.95;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} if not given.")
    private EstimatesFormat format = EstimatesFormat.TEXT;

    @Mixin
    private OutputOption output;

    EstimateCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        mistakes().findFirst().ifPresent(mistake -> {
            throw mistaken(mistake);
        });
        var factors = replicates.factors();
        var known = population.known();
        var study = study(factors.value().orElse(List.of()), known.value().orElse(Population.UNKNOWN));
        var read = new WatchedFile(desk, file).read(study::columns, missing);
        var estimated = new EstimateStudy(study).of(file.toString(), read);
        var before = factors.findings().and(known.findings());
        var result = desk.sound(new Checked<>(estimated.value(), before.and(estimated.findings())));
        output.destination().write(format.of(text(study, result)), desk.terminal());
        return ExitCode.DONE.number();
    }

    private EstimatesText text(Study study, StudyResult result) {
        var files = population.files().stream().map(Path::toString).toList();
        return new EstimatesText(
                new Estimates(file.toString(), where, files, missing, study, result),
                desk.settings().talk());
    }

    private Study study(List<Double> factors, Population known) {
        double assumed = Catalogue.reportingRules().precision().assumedIntraclassCorrelationPercent() / PERCENT;
        try {
            Ranges.betweenUnit("--level", level, "0.95 for 95 percent");
            return new Study(
                    sample.columns(),
                    replicates.columns(factors),
                    known,
                    statistics.asked(),
                    by,
                    where.map(this::condition),
                    new IntervalRule(interval, level, assumed));
        } catch (IllegalArgumentException e) {
            throw mistaken(String.valueOf(e.getMessage()));
        }
    }

    private Stream<String> mistakes() {
        var nothing = statistics.isEmpty()
                ? Stream.of("nothing is asked for: say --mean, --share, --total, --ratio or --quantile")
                : Stream.<String>empty();
        var twice = replicates.areGiven() && sample.tellsHowDrawn()
                ? Stream.of("--replicates stands in place of --strata, --ids, --nest, --fpc and --lonely-psu")
                : Stream.<String>empty();
        var unweighted = replicates.areGiven() && !sample.isWeighted()
                ? Stream.of("--replicates needs --weight, the weights that the replicates vary")
                : Stream.<String>empty();
        return Stream.of(nothing, twice, unweighted, replicates.mistake().stream(), population.mistake().stream())
                .flatMap(some -> some);
    }

    private Condition condition(String text) {
        try {
            return Condition.parse(text);
        } catch (ConditionFault fault) {
            throw mistaken("--where: " + fault.getMessage() + "\n  " + text + "\n  " + " ".repeat(fault.at()) + "^");
        }
    }

    private ParameterException mistaken(String message) {
        return new ParameterException(command.commandLine(), message);
    }
}
