package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.stats.plan.Shortfall;
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
     * @param answers not rounded; absent where no sample has the margin
     * @param wholeAnswers likewise
     * @param asked people to ask; absent where there are not that many
     * @param reason why one of them is absent
     */
    record Data(
            String plan,
            double margin,
            double share,
            double level,
            double deff,
            OptionalDouble population,
            double responseRate,
            OptionalDouble answers,
            Optional<Long> wholeAnswers,
            Optional<Long> asked,
            Optional<String> reason) {}

    PlanMarginCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(this::answer, desk);
    }

    private void check() {
        Ranges.betweenUnit("--margin", margin, "0.03 for 3 percentage points");
        Ranges.betweenUnit("--share", share, "0.3 for 30 percent");
        Ranges.betweenUnit("--level", level, "0.95 for 95 percent");
        Ranges.positive("--deff", deff);
        Ranges.that(population >= 1, "--population must be at least 1: " + population);
        Ranges.that(
                0 < responseRate && responseRate <= 1,
                "--response-rate must be above 0 and at most 1, such as 0.45 for 45 percent: " + responseRate);
    }

    private PlanAnswer answer() {
        check();
        var data = data(new SizeForMargin(share, margin, level, deff, population));
        return new PlanAnswer(text(data), data);
    }

    private Data data(SizeForMargin size) {
        var shortfall = size.shortfall(responseRate);
        boolean sampled = !shortfall.equals(Optional.of(Shortfall.ALL_MUST_ANSWER));
        return new Data(
                "margin",
                margin,
                share,
                level,
                deff,
                Double.isFinite(population) ? OptionalDouble.of(population) : OptionalDouble.empty(),
                responseRate,
                sampled ? OptionalDouble.of(size.answers()) : OptionalDouble.empty(),
                sampled ? Optional.of(size.wholeAnswers()) : Optional.empty(),
                shortfall.isEmpty() ? Optional.of(size.asked(responseRate)) : Optional.empty(),
                shortfall.map(Shortfall::name));
    }

    private String text(Data data) {
        var words = new PlanWords(desk.settings().talk());
        return Stream.concat(Stream.of(needed(data, words)), asked(data, words))
                .map(PlanWords::prose)
                .reduce("", String::concat);
    }

    private String needed(Data data, PlanWords words) {
        return words.say(
                data.wholeAnswers().isPresent() ? "plan.margin" : "plan.margin.all",
                "answers",
                words.number(data.wholeAnswers().orElse(0L)),
                "population",
                words.number(data.population().orElse(0)),
                "margin",
                words.percent(margin),
                "share",
                words.percent(share),
                "level",
                words.percent(level),
                "deff",
                words.number(deff));
    }

    /** Nothing where everybody who is asked answers. */
    private Stream<String> asked(Data data, PlanWords words) {
        if (responseRate == 1) {
            return Stream.empty();
        }
        var rate = words.percent(responseRate);
        return Stream.of(data.asked()
                .map(asked -> words.say("plan.asked", "rate", rate, "asked", words.number(asked)))
                .orElseGet(() -> words.say("plan.asked.none", "rate", rate, "population", words.number(population))));
    }
}
