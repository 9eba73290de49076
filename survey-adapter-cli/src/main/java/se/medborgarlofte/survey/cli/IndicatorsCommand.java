package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.medborgarlofte.survey.core.programme.Programme;

/** Estimates every indicator of a round, for the operator's own eyes. */
@Command(
        name = "indicators",
        mixinStandardHelpOptions = true,
        header = "Estimate every indicator of a round, for your own eyes",
        description = {
            "%nFor all who answered and for each group, with nothing hidden and (in JSON and CSV) in full precision:"
                    + " for your own machine, not for the public. What the public may see is what 'survey report'"
                    + " writes.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey indicators examples/gss-fear --round 2016",
            "  survey indicators examples/gss-fear --round 2016 --format json",
            "  survey indicators examples/halmstad --format csv --output indicators.csv"
        })
final class IndicatorsCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Mixin
    private ToldSurvey told;

    @Mixin
    private RoundOption round;

    IndicatorsCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        return told.tell(desk, wiring, this::page);
    }

    private Page page(OpenSurvey survey, Programme programme) {
        var table = survey.indicators(programme, round.in(programme));
        return new IndicatorsPage(programme, table, desk.settings().talk());
    }
}
