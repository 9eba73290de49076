package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.stats.indicator.Groups.Group;

/** Makes the figures of one indicator, with the precision that may be told of its round. */
record IndicatorFigures(Indicator indicator, GroupEstimates estimates, Precisions precisions) {

    List<IndicatorFigure> of(String variable, List<Group> groups) {
        var found = estimates.of(groups.stream().map(Group::responses).toList());
        return IntStream.range(0, groups.size())
                .mapToObj(i -> figure(variable, groups.get(i).category(), found.get(i)))
                .toList();
    }

    private IndicatorFigure figure(String variable, String category, GroupEstimate estimate) {
        return new IndicatorFigure(
                indicator,
                variable,
                category,
                estimate.base(),
                estimate.inside(),
                estimate.value(),
                precisions.known(estimate.precision()),
                precisions.reason(estimate.precision()));
    }
}
