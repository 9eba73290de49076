package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.stats.comparability.HeldRounds;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds.Named;

/** Says what has changed between two rounds, what has not, and what cannot be said. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        header = "Say what has changed between two rounds, and what cannot be said",
        description = {
            "%nVerdicts are given of comparisons fixed beforehand: the areas of a promise's goal, or all areas where"
                    + " they were chosen by the first round or no goal was fixed. Each has one interval, wide enough"
                    + " for all of them together, and the verdict is read from it. Everything else is only listed"
                    + " where it is worth a closer look. Of rounds that anyone could answer both figures are shown,"
                    + " and no difference.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey compare examples/halmstad 2016 2018",
            "  survey compare my-town 2024 2026 --format csv --output change.csv",
            "  survey compare my-town 2024 2026 --indicator I_UNSAFE_NIGHT"
        })
final class CompareCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Mixin
    private ToldSurvey told;

    @Parameters(index = "1", paramLabel = "FIRST", description = "The earlier round, by its id.")
    private String first;

    @Parameters(index = "2", paramLabel = "SECOND", description = "The later round.")
    private String second;

    @Option(
            names = "--indicator",
            paramLabel = "I",
            description = "Give verdicts of this indicator, in place of what the goals fixed beforehand.")
    private Optional<String> indicator = Optional.empty();

    @Option(
            names = "--area",
            paramLabel = "A",
            split = ",",
            description = "Of these areas only; all of them, and the whole, if not given. With --indicator.")
    private List<String> areas = List.of();

    @Mixin
    private DeclaredOption declared;

    CompareCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        return told.tell(desk, wiring, this::page);
    }

    private Page page(OpenSurvey survey, Programme programme) throws IOException {
        var rounds = new NamedRounds(programme);
        var later = rounds.named(second);
        var declarations = declared.in(programme, survey.constraints());
        var comparison = new ComparisonOfRounds(survey.comparability())
                .of(programme, rounds.before(later, first), later, declarations, family(programme));
        indicator.filter(id -> comparison.families().isEmpty()).ifPresent(id -> {
            throw new InvalidInput(unknown(id, comparison.held()));
        });
        return new ComparePage(programme, comparison, desk.settings().talk());
    }

    private static Findings unknown(String id, HeldRounds held) {
        var shares = held.indicators().stream()
                .map(known -> known.indicator().id().value())
                .collect(joining(", "));
        return Findings.of(Finding.error("command.indicatorUnknown", "")
                .with("indicator", id)
                .with("indicators", shares));
    }

    /** @throws InvalidInput if there is no such area */
    private Optional<Named> family(Programme programme) {
        var named = areas.stream().map(AreaCode::new).toList();
        programme.areas().unknown(named, "--area").orThrow();
        return indicator.map(id -> new Named(new IndicatorId(id), named));
    }
}
