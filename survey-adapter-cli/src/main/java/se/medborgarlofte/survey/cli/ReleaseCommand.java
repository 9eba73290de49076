package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.medborgarlofte.survey.cli.terminal.ExitCode;
import se.medborgarlofte.survey.io.words.Dates;

/** Makes public what may be told of a closed round. */
@Command(
        name = "release",
        mixinStandardHelpOptions = true,
        header = "Make public what may be told of a closed round",
        description = {
            "%nFreezes the report of the round, with the texts and rules it rests on and the day, under a name such as"
                    + " 2016-1 and with a digest that tells if it is ever changed. What the public is shown on the web"
                    + " are releases. If nothing has changed since the latest release of the round, there is no new"
                    + " one. The name and the digest go to standard output.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey report my-town --round 2016      first see what it says",
            "  survey release my-town --round 2016"
        })
final class ReleaseCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Parameters(paramLabel = "STORE", description = "The survey.")
    private String store;

    @Option(names = "--round", required = true, paramLabel = "R", description = "The round, by its id.")
    private String round;

    ReleaseCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        var survey = wiring.open(store);
        var programme = desk.sound(survey.check().programme());
        var chosen = new NamedRounds(programme).named(round);
        var sealed = survey.release().of(programme, chosen, LocalDate.now());
        var release = sealed.release();
        desk.terminal().data(release.id() + " " + sealed.sha256() + "\n");
        String day = new Dates(desk.settings().talk()).day(release.day());
        desk.say(desk.phrases().say("released", "release", release.id(), "day", day, "store", store));
        return ExitCode.DONE.number();
    }
}
