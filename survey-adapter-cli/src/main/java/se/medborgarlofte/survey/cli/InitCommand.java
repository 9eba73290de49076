package se.medborgarlofte.survey.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.medborgarlofte.survey.cli.terminal.ExitCode;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.io.catalogue.Starter;
import se.medborgarlofte.survey.io.folder.FolderStore;

/** Begins a survey. */
@Command(
        name = "init",
        mixinStandardHelpOptions = true,
        header = "Begin a survey",
        description = {
            "%nMakes a folder with the shipped questionnaire in Swedish and English, two areas to replace and a"
                    + " planned round. Its README.md says what to fill in, in five steps. A folder that has anything"
                    + " in it is left alone.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {"  survey init my-town", "  survey check my-town"})
final class InitCommand implements Callable<Integer> {

    private final Desk desk;

    @Parameters(paramLabel = "DIR", description = "The folder; made if it is not there.")
    private Path folder;

    InitCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        var files = Starter.files();
        for (var reason : FolderStore.create(folder, files).list()) {
            throw new Refused(reason);
        }
        desk.say(desk.phrases().say("init.done", "files", files.size(), "folder", folder));
        return ExitCode.DONE.number();
    }
}
