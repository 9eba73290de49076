package se.medborgarlofte.survey.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import se.medborgarlofte.survey.cli.terminal.Terminal;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.Holdings;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;

/** Puts the program together, each part when it is needed: help must not wait for what reads files. */
final class Wiring {

    private final Desk desk;
    private final List<Store> opened = new ArrayList<>();

    Wiring(Desk desk) {
        this.desk = desk;
    }

    /** The program, talking to {@code terminal}. */
    static Program program(Terminal terminal) {
        var common = new SurveyCommand();
        var desk = new Desk(terminal, common);
        var wiring = new Wiring(desk);
        var failures = new Failures(desk);
        var commands = new CommandLine(common)
                .addSubcommand(new InitCommand(desk))
                .addSubcommand(new CheckCommand(desk, wiring))
                .addSubcommand(new SimulateCommand(desk, wiring))
                .addSubcommand(new IndicatorsCommand(desk, wiring))
                .addSubcommand(new IndexCommand(desk, wiring))
                .addSubcommand(new DiffCommand(desk, wiring))
                .addSubcommand(new CompareCommand(desk, wiring))
                .addSubcommand(new FollowUpCommand(desk, wiring))
                .addSubcommand(new PictureCommand(desk, wiring))
                .addSubcommand(new ReportCommand(desk, wiring))
                .addSubcommand(new ReleaseCommand(desk, wiring))
                .addSubcommand(new CopyCommand(desk, wiring))
                .addSubcommand(new EstimateCommand(desk))
                .addSubcommand(plan(desk, wiring))
                .addSubcommand(new HelpCommand())
                .addSubcommand(new GenerateCompletion())
                .registerConverter(Language.class, new OneOf<>(Language.values()))
                .registerConverter(FindingsFormat.class, new OneOf<>(FindingsFormat.values()))
                .registerConverter(IndicatorsFormat.class, new OneOf<>(IndicatorsFormat.values()))
                .registerConverter(TableFormat.class, new OneOf<>(TableFormat.values()))
                .registerConverter(FollowUpFormat.class, new OneOf<>(FollowUpFormat.values()))
                .registerConverter(EstimatesFormat.class, new OneOf<>(EstimatesFormat.values()))
                .registerConverter(LonelyPsu.class, new OneOf<>(LonelyPsu.values()))
                .registerConverter(ProportionInterval.class, new OneOf<>(ProportionInterval.values()))
                .registerConverter(PlanFormat.class, new OneOf<>(PlanFormat.values()))
                .registerConverter(ReportFormat.class, new OneOf<>(ReportFormat.values()))
                .setOut(terminal.dataWriter())
                .setErr(terminal.talk())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(terminal.look().ansi()))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
        tellVersion(commands);
        return new Program(commands, failures, wiring::close);
    }

    private static CommandLine plan(Desk desk, Wiring wiring) {
        return new CommandLine(new PlanCommand())
                .addSubcommand(new PlanMarginCommand(desk))
                .addSubcommand(new PlanChangeCommand(desk))
                .addSubcommand(new PlanDetectCommand(desk))
                .addSubcommand(new PlanAreasCommand(desk, wiring));
    }

    private static void tellVersion(CommandLine commands) {
        for (var command : commands.getSubcommands().values()) {
            command.getCommandSpec().versionProvider(new Version());
            tellVersion(command);
        }
    }

    /**
     * The survey of a store; the validator and the catalogue, which take longest to load, side by side.
     *
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if there is no such store
     */
    OpenSurvey open(String name) {
        var validating = CompletableFuture.supplyAsync(Constraints::standard);
        var catalogue = Catalogue.indicators();
        var rules = Catalogue.reportingRules();
        var constraints = validating.join();
        var store = Stores.open(name, constraints).orThrow();
        opened.add(store);
        return new OpenSurvey(watched(store), constraints, catalogue, rules, Catalogue.comparisonRules());
    }

    private Store watched(Store store) {
        var watched = new WatchedResponses(store.responses(), desk::progress);
        var holdings = new Holdings(
                store.surveys(),
                store.holdings().enclosures(),
                watched,
                store.holdings().releases());
        return new Store(holdings, store.forms(), store.closing());
    }

    /** Closes every store that was opened. */
    private void close() {
        opened.forEach(Store::close);
    }
}
