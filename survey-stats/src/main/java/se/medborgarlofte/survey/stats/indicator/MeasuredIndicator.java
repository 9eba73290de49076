package se.medborgarlofte.survey.stats.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.stats.design.Domain;

/** One indicator held against the responses of a round, once; asked for all of them and for any number of groups. */
public final class MeasuredIndicator {

    private final Measurement measurement;
    private final IntToDoubleFunction weight;
    private final IndicatorFigures figures;
    private final Domain everyone;
    private final Domain weighed;

    /**
     * @param weight of a response
     * @param weighed responses that count for anyone at all
     */
    MeasuredIndicator(
            Measurement measurement,
            IntToDoubleFunction weight,
            IndicatorFigures figures,
            Domain everyone,
            Domain weighed) {
        this.measurement = measurement;
        this.weight = weight;
        this.figures = figures;
        this.everyone = everyone;
        this.weighed = weighed;
    }

    public Indicator indicator() {
        return figures.indicator();
    }

    /** Whether it is a share of people; else a mean. */
    public boolean isShare() {
        return measurement.values().isEmpty();
    }

    /** All responses of the round. */
    public Domain everyone() {
        return everyone;
    }

    /** The indicator among all who answered. */
    public IndicatorFigure ofAll() {
        return of("", new Groups.Group("", everyone));
    }

    /**
     * The indicator in one group.
     *
     * @param variable the breakdown the group belongs to
     */
    public IndicatorFigure of(String variable, Groups.Group group) {
        return of(variable, List.of(group)).get(0);
    }

    /**
     * The indicator in each of several groups, from one pass over the responses.
     *
     * @param variable the breakdown the groups belong to
     * @throws IllegalArgumentException if a response is in two of them
     */
    public List<IndicatorFigure> of(String variable, List<Groups.Group> groups) {
        return figures.of(variable, groups);
    }

    /** Valid answers among these responses. */
    public int valid(Domain responses) {
        return valid().and(responses).count();
    }

    /** Of the valid answers among these responses, those in the numerator; 0 for a mean. */
    public int inside(Domain responses) {
        return measurement.inside().and(valid()).and(responses).count();
    }

    private Domain valid() {
        return measurement.base().and(weighed);
    }

    /**
     * The largest share of these responses that so few of them could make up, whatever they answered.
     *
     * @return in [0, 1]; 0 when none of them is valid
     */
    public double reachOf(int people, Domain responses) {
        double[] weights =
                valid().and(responses).rows().mapToDouble(weight).sorted().toArray();
        double all = Arrays.stream(weights).sum();
        double few = Arrays.stream(weights)
                .skip(Math.max(0, weights.length - people))
                .sum();
        return weights.length == 0 ? 0 : few / all;
    }
}
