package se.medborgarlofte.survey.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import se.medborgarlofte.survey.cli.terminal.Terminal;
import se.medborgarlofte.survey.core.programme.Holdings;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.stats.design.LonelyPsu;
import se.medborgarlofte.survey.stats.estimate.ProportionInterval;

/** Puts the program together, each part when it is needed: help must not wait for what reads files. */
final class Wiring {

    /** Commands that do nothing without a survey that has been checked. */
    private static final List<String> OF_A_STORE = List.of(
            "check",
            "simulate",
            "indicators",
            "index",
            "diff",
            "compare",
            "follow-up",
            "picture",
            "report",
            "release",
            "copy");

    private final Desk desk;
    private final Preparation validator = new Preparation();
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
        return new Program(words -> wiring.commands(words, common, failures), failures, wiring::close);
    }

    /** One command where the first word names it, for making each of them takes time; else all. */
    private CommandLine commands(List<String> words, SurveyCommand common, Failures failures) {
        var asked = all().entrySet().stream()
                .filter(command -> words.indexOf(command.getKey()) == 0)
                .toList();
        if (asked.stream().map(Map.Entry::getKey).anyMatch(OF_A_STORE::contains)) {
            validator.prepare();
        }
        var commands = new CommandLine(common);
        (asked.isEmpty() ? all().entrySet() : asked)
                .forEach(command -> commands.addSubcommand(
                        command.getKey(), command.getValue().get()));
        if (asked.isEmpty()) {
            commands.addSubcommand(new HelpCommand()).addSubcommand(new GenerateCompletion());
        }
        tellVersion(commands);
        return settled(commands, failures);
    }

    /** All but the two that tell of the others. */
    private Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("init", () -> new InitCommand(desk));
        commands.put("check", () -> new CheckCommand(desk, this));
        commands.put("simulate", () -> new SimulateCommand(desk, this));
        commands.put("indicators", () -> new IndicatorsCommand(desk, this));
        commands.put("index", () -> new IndexCommand(desk, this));
        commands.put("diff", () -> new DiffCommand(desk, this));
        commands.put("compare", () -> new CompareCommand(desk, this));
        commands.put("follow-up", () -> new FollowUpCommand(desk, this));
        commands.put("picture", () -> new PictureCommand(desk, this));
        commands.put("report", () -> new ReportCommand(desk, this));
        commands.put("release", () -> new ReleaseCommand(desk, this));
        commands.put("copy", () -> new CopyCommand(desk, this));
        commands.put("estimate", () -> new EstimateCommand(desk));
        commands.put("plan", () -> plan(desk, this));
        return commands;
    }

    private CommandLine settled(CommandLine commands, Failures failures) {
        var terminal = desk.terminal();
        return commands.registerConverter(Language.class, new OneOf<>(Language.values()))
                .registerConverter(FindingsFormat.class, new OneOf<>(FindingsFormat.values()))
                .registerConverter(TableFormat.class, new OneOf<>(TableFormat.values()))
                .registerConverter(FollowUpFormat.class, new OneOf<>(FollowUpFormat.values()))
                .registerConverter(EstimatesFormat.class, new OneOf<>(EstimatesFormat.values()))
                .registerConverter(LonelyPsu.class, new OneOf<>(LonelyPsu.values()))
                .registerConverter(ProportionInterval.class, new OneOf<>(ProportionInterval.values()))
                .registerConverter(PlanFormat.class, new OneOf<>(PlanFormat.values()))
                .registerConverter(ReportFormat.class, new OneOf<>(ReportFormat.values()))
                .registerConverter(double.class, WrittenNumber.decimal())
                .registerConverter(Double.class, WrittenNumber.decimal())
                .registerConverter(int.class, WrittenNumber.whole())
                .registerConverter(Integer.class, WrittenNumber.whole())
                .registerConverter(long.class, WrittenNumber.longWhole())
                .registerConverter(Long.class, WrittenNumber.longWhole())
                .setOut(terminal.dataWriter())
                .setErr(terminal.talk())
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(terminal.look().ansi()))
                .setExecutionExceptionHandler(failures)
                .setParameterExceptionHandler(failures);
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
     * The survey of a store; the validator, which takes longest to load, is made ready beside the rest.
     *
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if there is no such store
     */
    OpenSurvey open(String name) {
        validator.prepare();
        var catalogue = Catalogue.indicators();
        var rules = Catalogue.reportingRules();
        var constraints = validator.ready();
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
