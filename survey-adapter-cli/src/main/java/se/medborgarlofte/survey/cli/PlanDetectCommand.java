package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.stats.plan.AchievedShare;
import se.medborgarlofte.survey.stats.plan.DetectableChange;
import se.medborgarlofte.survey.stats.plan.NextRound;

/** What the next round would see of what the last one measured. */
@Command(
        name = "detect",
        mixinStandardHelpOptions = true,
        header = "The smallest change that the next round would see",
        description = {
            "%nFrom a share that the last round measured. Those who answer in both rounds make changes easier to see:"
                    + " say how many with --overlap and how alike their two answers are with --correlation, or give"
                    + " the covariance itself.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey plan detect --share 0.30 --answers 800",
            "  survey plan detect --share 0.30 --answers 800 --deff 1.3 \\",
            "    --next-answers 1200 --family 5",
            "  survey plan detect --share 0.30 --answers 800 --overlap 400 --correlation 0.5"
        })
final class PlanDetectCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--share", required = true, paramLabel = "P", description = "The share in the last round.")
    private double share;

    @Option(names = "--answers", required = true, paramLabel = "N", description = "The answers it rests on.")
    private double answers;

    @Option(names = "--deff", paramLabel = "X", description = "Its design effect; ${DEFAULT-VALUE} if not given.")
    private double deff = 1;

    @Option(names = "--next-answers", paramLabel = "N", description = "In the next round; as many if not given.")
    private Optional<Double> nextAnswers = Optional.empty();

    @Option(names = "--next-deff", paramLabel = "X", description = "In the next round; the same if not given.")
    private Optional<Double> nextDeff = Optional.empty();

    @Mixin
    private FamilyOption family;

    @Mixin
    private OverlapOptions overlap;

    @Mixin
    private DetectionOptions detection;

    @Mixin
    private PlanOutput output;

    /**
     * What was asked and the answer.
     *
     * @param decrease absent where not even a fall to 0 would be seen
     * @param increase absent where not even a rise to 1 would be seen
     */
    record Data(
            String plan,
            double share,
            double answers,
            double deff,
            double nextAnswers,
            double nextDeff,
            double covariance,
            int family,
            double alpha,
            double power,
            OptionalDouble decrease,
            OptionalDouble increase) {}

    PlanDetectCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(this::answer, desk);
    }

    private PlanAnswer answer() {
        var before = before();
        var next = next();
        double common = overlap.covariance(before, next);
        var change = DetectableChange.of(before, next, common, detection.of(family.size()));
        var data = new Data(
                "detect",
                share,
                answers,
                deff,
                next.answers(),
                next.designEffect(),
                common,
                family.size(),
                detection.alpha(),
                detection.power(),
                change.decrease(),
                change.increase());
        return new PlanAnswer(text(data), data);
    }

    private AchievedShare before() {
        Ranges.betweenUnit("--share", share, "0.3 for 30 percent");
        Ranges.count("--answers", answers);
        Ranges.positive("--deff", deff);
        return new AchievedShare(share, answers, deff);
    }

    private NextRound next() {
        nextAnswers.ifPresent(given -> Ranges.count("--next-answers", given));
        nextDeff.ifPresent(given -> Ranges.positive("--next-deff", given));
        return new NextRound(nextAnswers.orElse(answers), nextDeff.orElse(deff));
    }

    private String text(Data data) {
        var words = new PlanWords(desk.settings().talk());
        var head = words.say(
                "plan.detect",
                "share",
                words.percent(share),
                "answers",
                words.number(answers),
                "next",
                words.number(data.nextAnswers()),
                "power",
                words.percent(data.power()),
                "family",
                words.number(family.size()),
                "alpha",
                words.percent(data.alpha()));
        return Stream.of(
                        head,
                        said(words, "plan.decrease", data.decrease()),
                        said(words, "plan.increase", data.increase()))
                .map(PlanWords::prose)
                .reduce("", String::concat);
    }

    private static String said(PlanWords words, String key, OptionalDouble change) {
        return change.isPresent()
                ? words.say(key, "points", words.found(change.getAsDouble()))
                : words.say(key + ".none");
    }
}
