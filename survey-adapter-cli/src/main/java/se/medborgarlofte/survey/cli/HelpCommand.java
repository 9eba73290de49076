package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.medborgarlofte.survey.cli.terminal.ExitCode;

/** What a command says of itself. Picocli's own help stops at the first name: {@code help plan change} is help of plan. */
@Command(
        name = "help",
        helpCommand = true,
        mixinStandardHelpOptions = true,
        header = "Show what a command does, with examples",
        description = "%nWithout a command, all of them.%n",
        footerHeading = "%nExamples:%n",
        footer = {"  survey help report", "  survey help plan change"})
final class HelpCommand implements Callable<Integer> {

    @Spec
    private CommandSpec own;

    @Parameters(paramLabel = "COMMAND", description = "The command, and the question put to it, if any.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        var told = own.parent().commandLine();
        for (String name : names) {
            told = below(told, name);
        }
        told.usage(told.getOut(), told.getColorScheme());
        return ExitCode.DONE.number();
    }

    private static CommandLine below(CommandLine command, String name) {
        return Optional.ofNullable(command.getSubcommands().get(name))
                .orElseThrow(() -> new ParameterException(
                        command, "there is no command '" + name + "' of '" + named(command) + "'; " + those(command)));
    }

    private static String named(CommandLine command) {
        return command.getCommandSpec().qualifiedName();
    }

    private static String those(CommandLine command) {
        var names = command.getSubcommands().keySet();
        return names.isEmpty() ? "it has none" : "it has " + String.join(", ", names);
    }
}
