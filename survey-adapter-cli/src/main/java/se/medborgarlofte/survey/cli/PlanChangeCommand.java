package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.stats.plan.SizeForChange;

/** How many answers each of two rounds needs to see a change. */
@Command(
        name = "change",
        mixinStandardHelpOptions = true,
        header = "How many answers in each of two rounds to see a change",
        description = "%nOf two independent rounds of equal size.%n",
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey plan change --before 0.30 --after 0.25",
            "  survey plan change --before 0.30 --after 0.25 --deff 1.3 --family 5"
        })
final class PlanChangeCommand implements Callable<Integer> {

    private final Desk desk;

    @Option(names = "--before", required = true, paramLabel = "P", description = "The share in the first round.")
    private double before;

    @Option(names = "--after", required = true, paramLabel = "P", description = "The share in the second round.")
    private double after;

    @Option(
            names = "--deff",
            paramLabel = "X",
            description = "The design effect of both rounds; ${DEFAULT-VALUE} if not given.")
    private double deff = 1;

    @Mixin
    private FamilyOption family;

    @Mixin
    private DetectionOptions detection;

    @Mixin
    private PlanOutput output;

    /**
     * What was asked and the answer.
     *
     * @param answersPerRound not rounded
     */
    record Data(
            String plan,
            double before,
            double after,
            double deff,
            int family,
            double alpha,
            double power,
            double answersPerRound,
            long wholeAnswersPerRound) {}

    PlanChangeCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() throws IOException {
        return output.write(this::answer, desk);
    }

    private void check() {
        Ranges.unit("--before", before);
        Ranges.unit("--after", after);
        Ranges.that(before != after, "--after must be another share than --before: both are " + before);
        Ranges.positive("--deff", deff);
    }

    private PlanAnswer answer() {
        check();
        double answers = new SizeForChange(before, after, deff, detection.of(family.size())).answersPerRound();
        long whole = PlanWords.answers(answers);
        var data = new Data(
                "change", before, after, deff, family.size(), detection.alpha(), detection.power(), answers, whole);
        var words = new PlanWords(desk.settings().talk());
        String text = words.say(
                "plan.change",
                "answers",
                words.number(whole),
                "before",
                words.percent(before),
                "after",
                words.percent(after),
                "power",
                words.percent(detection.power()),
                "family",
                words.number(family.size()),
                "alpha",
                words.percent(detection.alpha()),
                "deff",
                words.number(deff));
        return new PlanAnswer(PlanWords.prose(text), data);
    }
}
