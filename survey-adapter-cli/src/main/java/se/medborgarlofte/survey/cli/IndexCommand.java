package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.medborgarlofte.survey.core.programme.Programme;

/** Makes the survey's own index of problems, for the operator's own eyes. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        header = "Make the survey's own index of problems, from 0 to 6, for your own eyes",
        description = {
            "%nOf the items, cut-offs and groups that problemIndex in survey.json names, for all and for each area:"
                    + " each share, its points and how likely each number of points is, the index and its interval."
                    + " Nothing is hidden: what the public may see is what 'survey report' writes. A round that"
                    + " anyone could answer has no index.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey index examples/provkommun --round 2024",
            "  survey index examples/provkommun --round 2026 --format json"
        })
final class IndexCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Mixin
    private ToldSurvey told;

    @Mixin
    private RoundOption round;

    IndexCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        return told.tell(desk, wiring, this::page);
    }

    private Page page(OpenSurvey survey, Programme programme) {
        var index = survey.index().of(programme, round.in(programme));
        return new IndexPage(programme, index, desk.settings().talk());
    }
}
