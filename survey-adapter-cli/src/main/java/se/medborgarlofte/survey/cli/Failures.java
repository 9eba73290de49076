package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import se.medborgarlofte.survey.cli.terminal.Conflict;
import se.medborgarlofte.survey.cli.terminal.ExitCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;

/** Turns whatever stops a command into words for the user and an exit code for scripts. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

    /** What the machine says when the reader of a pipe, such as {@code head}, has seen enough. */
    private static final String NOBODY_READS_ON = "Broken pipe";

    private final Desk desk;

    Failures(Desk desk) {
        this.desk = desk;
    }

    @Override
    public int handleParseException(ParameterException mistake, String[] args) {
        var talk = desk.terminal().talk();
        talk.println("survey: " + mistake.getMessage());
        UnmatchedArgumentException.printSuggestions(mistake, talk);
        talk.println("Try '" + mistake.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE.number();
    }

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) {
        return told(failure).number();
    }

    /** Says what stopped the command, and where in the program only if that was asked for. */
    ExitCode told(Throwable failure) {
        if (desk.settings().debug()) {
            failure.printStackTrace(desk.terminal().talk());
        }
        try {
            throw failure;
        } catch (InvalidInput found) {
            desk.tell(found.findings());
            return ExitCode.FINDINGS;
        } catch (Refused refused) {
            return told(refused.finding(), ExitCode.REFUSED);
        } catch (Conflict conflict) {
            return told(conflict.finding(), ExitCode.CONFLICT);
        } catch (UncheckedIOException wrapped) {
            return fault(said(
                    Optional.ofNullable(wrapped.getCause()).orElseGet(() -> new IOException(wrapped.getMessage()))));
        } catch (IOException machine) {
            return fault(said(machine));
        } catch (Throwable ours) {
            return fault("internal error: " + ours);
        }
    }

    private ExitCode told(Finding reason, ExitCode code) {
        desk.terminal().say(desk.findingsText().line(reason));
        return code;
    }

    private ExitCode fault(String what) {
        if (what.equals(NOBODY_READS_ON)) {
            return ExitCode.FAULT;
        }
        desk.terminal().say("survey: " + what);
        if (!desk.settings().debug()) {
            desk.terminal().say("survey: " + desk.phrases().say("machine.debug"));
        }
        return ExitCode.FAULT;
    }

    private String said(IOException machine) {
        if (machine instanceof NoSuchFileException missing) {
            return desk.phrases().say("machine.noSuchFile", "file", missing.getFile());
        }
        return machine instanceof AccessDeniedException denied
                ? desk.phrases().say("machine.notAllowed", "file", denied.getFile())
                : other(machine);
    }

    /** Java says of some faults nothing but the name of the file; what is wrong with it is the name of the exception. */
    private static String other(IOException machine) {
        boolean onlyNamed = machine instanceof FileSystemException file && file.getReason() == null;
        String kind = machine.getClass().getSimpleName().replaceFirst("Exception$", "");
        String words = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String message = Optional.ofNullable(machine.getMessage()).orElse(words);
        return onlyNamed ? words + ": " + message : message;
    }
}
