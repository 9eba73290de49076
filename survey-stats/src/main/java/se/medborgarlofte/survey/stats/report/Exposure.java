package se.medborgarlofte.survey.stats.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.disclosure.SmallCounts;
import se.medborgarlofte.survey.stats.disclosure.SmallCounts.Count;
import se.medborgarlofte.survey.stats.indicator.MeasuredIndicator;

/** Finds and removes rows whose small count of a sensitive item could be had by subtracting the others from the total. */
final class Exposure {

    private final List<MeasuredIndicator> shares;
    private final SmallCounts small;

    Exposure(List<MeasuredIndicator> sensitive, int smallest) {
        this.shares = sensitive.stream().filter(MeasuredIndicator::isShare).toList();
        this.small = new SmallCounts(smallest);
    }

    /** The rows with as many joined as it takes; a single row is the total itself, and nothing can be subtracted from it. */
    List<Part> removedFrom(List<Part> rows) {
        var safe = rows;
        var exposed = exposed(safe);
        while (safe.size() > 1 && exposed.isPresent()) {
            safe = Joining.oneFewer(safe, exposed.get());
            exposed = exposed(safe);
        }
        return safe;
    }

    private Optional<Part> exposed(List<Part> rows) {
        return shares.stream().flatMap(indicator -> exposed(indicator, rows)).findFirst();
    }

    private Stream<Part> exposed(MeasuredIndicator indicator, List<Part> rows) {
        var shown = rows.stream()
                .filter(row -> indicator.valid(row.responses()) > 0)
                .toList();
        var counts =
                shown.stream().map(row -> count(indicator, row.responses())).toList();
        return small.areHidden(count(indicator, indicator.everyone()), counts)
                ? Stream.of()
                : shown.stream().filter(row -> small.isSmall(count(indicator, row.responses())));
    }

    private static Count count(MeasuredIndicator indicator, Domain responses) {
        return new Count(indicator.inside(responses), indicator.valid(responses));
    }
}
