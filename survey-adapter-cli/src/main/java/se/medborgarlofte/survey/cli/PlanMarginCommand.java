package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.stats.plan.SizeForMargin;

/** How many answers a share with a given margin of error needs. */
@Command(
        name = "margin",
        mixinStandardHelpOptions = true,
        header = "How many answers for a margin of error",
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey plan margin --margin 0.03",
            "  survey plan margin --margin 0.05 --share 0.2 --deff 1.4 \\",
            "    --population 6000 --response-rate 0.45"
        })
final class PlanMarginCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--margin", required = true, paramLabel = "E", description = "Half the width of the interval.")
    private double margin;

    @Option(
            names = "--share",
            paramLabel = "P",
            description = "The share that is expected; ${DEFAULT-VALUE}, which needs the most, if not given.")
    private double share = 0.5;

    @Option(names = "--level", paramLabel = "P", description = "Of the interval; ${DEFAULT-VALUE} if not given.")
    private double level = 0.95;

    @Option(names = "--deff", paramLabel = "X", description = "The design effect; ${DEFAULT-VALUE} if not given.")
    private double deff = 1;

    @Option(
            names = "--population",
            paramLabel = "N",
            description = "How many there are to ask, where the sample is a large part of them.")
    private double population = Double.POSITIVE_INFINITY;

    @Option(names = "--response-rate", paramLabel = "P", description = "Tell how many to ask, if so many answer.")
    private double responseRate = 1;

    @Mixin
    private PlanOutput output;

    /**
     * What was asked and the answer.
     *
     * @param population absent where it is without limit
     * @param answers not rounded
     * @param asked people to ask
     */
    record Data(
            String plan,
            double margin,
            double share,
            double level,
            double deff,
            OptionalDouble population,
            double responseRate,
            double answers,
            long wholeAnswers,
            long asked) {}

    PlanMarginCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(this::answer, desk);
    }

    private PlanAnswer answer() {
        var size = new SizeForMargin(share, margin, level, deff, population);
        var known = Double.isFinite(population) ? OptionalDouble.of(population) : OptionalDouble.empty();
        var data = new Data(
                "margin",
                margin,
                share,
                level,
                deff,
                known,
                responseRate,
                size.answers(),
                size.wholeAnswers(),
                size.asked(responseRate));
        return new PlanAnswer(text(data), data);
    }

    private String text(Data data) {
        var words = new PlanWords(desk.settings().talk());
        var needed = words.say(
                "plan.margin",
                "answers",
                words.number(data.wholeAnswers()),
                "margin",
                words.percent(margin),
                "share",
                words.percent(share),
                "level",
                words.percent(level),
                "deff",
                words.number(deff));
        var asked = data.wholeAnswers() == data.asked()
                ? Stream.<String>empty()
                : Stream.of(words.say(
                        "plan.asked", "rate", words.percent(responseRate), "asked", words.number(data.asked())));
        return Stream.concat(Stream.of(needed), asked).map(line -> line + "\n").reduce("", String::concat);
    }
}
