package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.stats.indicator.IndicatorFigure;
import se.medborgarlofte.survey.stats.indicator.IndicatorTable;
import se.medborgarlofte.survey.stats.plan.RoundPrecision;

/** What the last round of a survey could tell of each area, and what a repetition would see. */
@Command(
        name = "areas",
        mixinStandardHelpOptions = true,
        header = "What the last round could tell of each area, and the next would see",
        description = {
            "%nThe margin of each share, for all and by area, and the smallest fall and rise that a second,"
                    + " independent round of as many answers would see. For your own eyes: nothing is hidden.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey plan areas examples/gss-fear",
            "  survey plan areas examples/gss-fear --round 2016 \\",
            "    --indicator I_AFRAID_NIGHT --family 4 --format json"
        })
final class PlanAreasCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Parameters(paramLabel = "STORE", description = "The survey.")
    private String store;

    @Mixin
    private RoundOption round;

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            split = ",",
            description = "Only these; all that are shares if not given.")
    private List<String> indicators = List.of();

    @Option(
            names = "--family",
            paramLabel = "M",
            description = "How many comparisons share the chance --alpha; as many as there are rows if not given.")
    private Optional<Integer> family = Optional.empty();

    @Mixin
    private DetectionOptions detection;

    @Mixin
    private PlanOutput output;

    PlanAreasCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        var survey = wiring.open(store);
        var programme = desk.sound(survey.check().programme());
        var chosen = sample(round.in(programme));
        var table = survey.indicators(programme, chosen);
        check(table).orThrow();
        var precision = output.checked(() -> precision(table));
        return output.write(() -> answer(programme, chosen, precision), desk);
    }

    /** @throws Refused if nobody drew those who answered */
    private static Round sample(Round round) {
        if (!round.design().isSample()) {
            throw new Refused(Finding.error("plan.roundNotSample", "").with("round", round.id()));
        }
        return round;
    }

    /** Whatever is no share of this round, with those that are. */
    private Findings check(IndicatorTable table) {
        var shares = table.figures().stream()
                .filter(IndicatorFigure::isShare)
                .map(figure -> figure.indicator().id().value())
                .distinct()
                .toList();
        return indicators.stream()
                .filter(id -> !shares.contains(id))
                .map(id -> Findings.of(Finding.error("plan.indicatorUnknown", "")
                        .with("indicator", id)
                        .with("round", table.round().id())
                        .with("indicators", String.join(", ", shares))))
                .collect(Findings.joined());
    }

    private RoundPrecision precision(IndicatorTable table) {
        family.ifPresent(given -> Ranges.count("--family", given));
        var shared = family.map(OptionalInt::of).orElse(OptionalInt.empty());
        return RoundPrecision.of(table, indicators, detection.alpha(), shared, detection.power());
    }

    private PlanAnswer answer(Programme programme, Round chosen, RoundPrecision precision) {
        var text = new PlanAreasText(programme, chosen, desk.settings().talk());
        return new PlanAnswer(text.page(precision), PlanAreasJson.of(programme.survey(), chosen, precision));
    }
}
