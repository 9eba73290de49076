package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Situation;

/** Puts what residents, municipality and police see beside each other. */
@Command(
        name = "picture",
        mixinStandardHelpOptions = true,
        header = "Put what residents, municipality and police see beside each other",
        description = {
            "%nBy area and problem: what each of the three says, where at least two of them point to the same (common"
                    + " ground, in an order without an index), what one of them alone points to, and what has changed"
                    + " since the picture before. That a party has no information never means no.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey picture examples/halmstad --round 2016",
            "  survey picture examples/halmstad --round 2016 --period 2017",
            "  survey picture my-town --format csv --output picture.csv"
        })
final class PictureCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Mixin
    private ToldSurvey told;

    @Mixin
    private RoundOption round;

    @Option(
            names = "--period",
            paramLabel = "P",
            description =
                    "What municipality and police knew then; the latest that is not after the round if not given.")
    private Optional<String> period = Optional.empty();

    PictureCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        return told.tell(desk, wiring, this::page);
    }

    private Page page(OpenSurvey survey, Programme programme) {
        requirePeriod(programme);
        var asked = round.in(programme);
        var picture = survey.picture().of(programme, asked, period);
        return new PicturePage(
                programme, picture, asked.design(), desk.settings().talk());
    }

    /** @throws InvalidInput naming the periods there are, if it is none of them */
    private void requirePeriod(Programme programme) {
        var periods = programme.situations().stream().map(Situation::period).toList();
        if (period.isPresent() && !periods.contains(period.get())) {
            throw new InvalidInput(Findings.of(Finding.error("command.periodUnknown", "")
                    .with("period", period.get())
                    .with("periods", periods.stream().collect(joining(", ")))));
        }
    }
}
