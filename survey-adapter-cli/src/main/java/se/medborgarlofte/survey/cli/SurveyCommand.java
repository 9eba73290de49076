package se.medborgarlofte.survey.cli;

import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import se.medborgarlofte.survey.io.words.Language;

/** What all commands have in common. */
@Command(
        name = "survey",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Safety surveys and citizen promises, from answers to a report.%n",
        description = {
            "A STORE is a folder with a survey in it, such as examples/halmstad, or a database such as halmstad.db.",
            "Data goes to standard output, everything else to standard error."
        },
        descriptionHeading = "%n",
        optionListHeading = "%nOptions, before or after the command:%n",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; warnings alone do not fail",
            "1:the program or the machine failed",
            "2:the command was not written as it must be",
            "3:something is wrong with the input; each thing is printed with its place and what to do",
            "4:a rule forbids it; the rule is printed",
            "5:something newer stands where the result would have gone"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey init my-town            a new survey to fill in",
            "  survey check my-town           everything that is wrong with it",
            "  survey report my-town --output report.html",
            "  survey help report             more about one command"
        })
final class SurveyCommand {

    @Option(
            names = "--lang",
            scope = ScopeType.INHERIT,
            paramLabel = "LANG",
            completionCandidates = Languages.class,
            description = "Language of what is written: ${COMPLETION-CANDIDATES}. If not given, a report is in the"
                    + " survey's own first language and everything else in English. Help is in English only.")
    private Optional<Language> language;

    @Option(
            names = {"-q", "--quiet"},
            scope = ScopeType.INHERIT,
            description = "Say nothing but what is wrong.")
    private boolean quiet;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show where in the program a failure arose.")
    private boolean debug;

    Settings settings() {
        return new Settings(language, quiet, debug);
    }
}
