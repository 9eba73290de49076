package se.medborgarlofte.survey.stats.verdict;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.comparison.Verdict;
import se.medborgarlofte.survey.stats.change.Change;
import se.medborgarlofte.survey.stats.change.Difference;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionEstimate;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.multiplicity.SimultaneousLevel;

/**
 * Areas with the same number of answers, half of weight 1 and half of one heavier weight. How many are inside at either weight
 * is all that an estimate depends on, so each pair of counts is estimated once.
 */
final class DrawnAreas {

    private static final ProportionRule RULE = new ProportionRule(0.95, 0.05);
    /** Half of the weights w, half 1: 2 (1 + w²)/(1 + w)² is 1.3. */
    private static final double HEAVY = (1.3 + Math.sqrt(1.3 * 1.3 - 0.7 * 0.7)) / 0.7;

    private final int answers;
    private final SurveyDesign design;
    private final Map<Integer, ProportionEstimate> estimates = new HashMap<>();

    DrawnAreas(int answers) {
        this.answers = answers;
        this.design = SurveyDesign.plan(answers).weights(weights().toArray()).design();
    }

    private DoubleStream weights() {
        return IntStream.range(0, answers).mapToDouble(i -> i % 2 == 0 ? 1 : HEAVY);
    }

    /** Kish's design effect of the weights. */
    double costOfWeights() {
        double sum = weights().sum();
        return answers * weights().map(weight -> weight * weight).sum() / (sum * sum);
    }

    /** The answers of another area, or of another round. */
    ProportionEstimate drawn(double share, RandomGenerator random) {
        int light = 0;
        int heavy = 0;
        for (int i = 0; i < answers; i += 2) {
            light += random.nextDouble() < share ? 1 : 0;
            heavy += random.nextDouble() < share ? 1 : 0;
        }
        return of(light, heavy);
    }

    /** The same share of those with either weight, in both rounds. */
    Change expected(double share) {
        int inside = (int) Math.round(share * answers / 2);
        return change(of(inside, inside), of(inside, inside));
    }

    private ProportionEstimate of(int light, int heavy) {
        return estimates.computeIfAbsent(
                light * answers + heavy,
                counts -> Proportion.of(
                        row -> row / 2 < (row % 2 == 0 ? light : heavy), Domain.all(answers), design, RULE));
    }

    Verdict verdict(ProportionEstimate before, ProportionEstimate after, int family) {
        return difference(before, after, family)
                .map(Difference::interval)
                .map(interval -> Verdict.of(interval.lower(), interval.upper(), 0.05))
                .orElse(Verdict.TOO_FEW_ANSWERS);
    }

    private Optional<Difference> difference(ProportionEstimate before, ProportionEstimate after, int family) {
        return change(before, after).difference(new SimultaneousLevel(0.95, family).ofEach());
    }

    private Change change(ProportionEstimate before, ProportionEstimate after) {
        return new Change(before, after, 0, 2 * answers - 2);
    }
}
