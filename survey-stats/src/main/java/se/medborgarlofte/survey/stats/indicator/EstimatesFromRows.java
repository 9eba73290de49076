package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;
import se.medborgarlofte.survey.stats.estimate.Mean;
import se.medborgarlofte.survey.stats.indicator.GroupEstimate.Counts;
import se.medborgarlofte.survey.stats.indicator.Measurement.Numbers;

/** Means of numbers, of which there may be as many as responses, group by group. */
record EstimatesFromRows(Measurement measurement, Numbers numbers, SurveyDesign design, double level)
        implements GroupEstimates {

    @Override
    public List<GroupEstimate> of(List<Domain> groups) {
        return groups.stream().map(this::of).toList();
    }

    private GroupEstimate of(Domain group) {
        var counted = measurement.base().and(group);
        double[] y = new double[design.rows()];
        counted.rows().forEach(row -> y[row] = numbers.ofRow().applyAsDouble(row));
        var counts = new Counts(
                group.count(),
                measurement.asked().and(group).count(),
                measurement.answered().and(group).count());
        return GroupEstimate.of(counts, Mean.of(y, counted, design, level));
    }
}
