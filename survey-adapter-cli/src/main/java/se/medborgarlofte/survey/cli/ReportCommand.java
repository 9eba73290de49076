package se.medborgarlofte.survey.cli;

import java.io.IOException;
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
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.report.RoundStory;
import se.medborgarlofte.survey.io.report.TextReport;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;

/** Writes what the public may be told of a closed round. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        header = "Write what the public may be told of a closed round",
        description = {
            "%nWhole percent, groups big enough to protect those who answered, and what can and cannot be concluded."
                    + " The HTML is one file that needs neither network nor scripts and can be printed on A4. With"
                    + " --output a summary goes to standard output.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey report examples/halmstad",
            "  survey report examples/halmstad --output report.html",
            "  survey report examples/halmstad --round 2018 --since 2016 --output story.html",
            "  survey report examples/gss-fear --round 2016 --lang en --format json"
        })
final class ReportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec command;

    private final Desk desk;
    private final Wiring wiring;

    @Parameters(paramLabel = "STORE", description = "The survey.")
    private String store;

    @Mixin
    private RoundOption round;

    @Option(
            names = "--since",
            paramLabel = "R",
            description = "Tell what has changed since this earlier round, too, and what has come of the promises.")
    private Optional<String> since = Optional.empty();

    @Mixin
    private DeclaredOption declared;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "${COMPLETION-CANDIDATES}; if not given, by the name of the output file, else text. brief is a"
                            + " page of HTML to print, short at most 200 words.")
    private Optional<ReportFormat> format = Optional.empty();

    @Mixin
    private OutputOption output;

    ReportCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        var chosen = chosenFormat();
        var survey = wiring.open(store);
        var programme = desk.sound(survey.check().programme());
        var told = round.in(programme);
        var declarations = declared.in(programme, survey.constraints());
        var story = survey.story(
                programme, told, since.map(earlier -> new NamedRounds(programme).before(told, earlier)), declarations);
        var language = desk.settings().language().orElseGet(() -> firstOf(programme.survey()));
        output.destination().write(chosen.of(story, language), desk.terminal());
        if (output.destination().isFile() && !desk.settings().quiet()) {
            summarise(story, language);
        }
        return ExitCode.DONE.number();
    }

    private ReportFormat chosenFormat() {
        var file = output.destination();
        return format.or(() -> ReportFormat.ofFile(file.name()))
                .or(() -> Optional.of(ReportFormat.TEXT).filter(text -> !file.isFile()))
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(), "'" + file.name() + "' does not tell the format: say --format"));
    }

    private void summarise(RoundStory story, Language language) throws IOException {
        String written = Phrases.of("terminal", language)
                .say("written", "file", output.destination().name());
        desk.terminal().data(TextReport.summary(story, language) + "\n" + written + "\n");
    }

    /** The first of the survey's languages that the program can write. */
    private static Language firstOf(Survey survey) {
        return survey.languages().stream()
                .flatMap(tag -> Stream.of(Language.values())
                        .filter(language -> language.tag().equals(tag)))
                .findFirst()
                .orElse(Language.EN);
    }
}
