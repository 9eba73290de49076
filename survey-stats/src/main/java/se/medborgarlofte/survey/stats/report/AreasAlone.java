package se.medborgarlofte.survey.stats.report;

import static java.util.stream.Collectors.toCollection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.release.Composition;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;

/**
 * Finds the areas that no table of a report joins with another: a figure of one that is joined would, taken from the row,
 * tell of the other.
 */
record AreasAlone(List<Composition> whoAnswered, List<ReleasedIndicator> indicators) {

    Set<AreaCode> codes(AreaSet areas) {
        return areas.areas().stream()
                .map(Area::code)
                .filter(code -> rows().noneMatch(row -> row.size() > 1 && row.contains(code.value())))
                .collect(toCollection(LinkedHashSet::new));
    }

    private Stream<List<String>> rows() {
        var ofAnswers = whoAnswered.stream()
                .filter(composition -> composition.breakdown().isByArea())
                .flatMap(composition -> composition.parts().stream().map(Composition.Part::categories));
        var ofIndicators = indicators.stream()
                .flatMap(indicator -> indicator.tables().stream())
                .filter(table -> table.breakdown().isByArea())
                .flatMap(table -> table.rows().stream().map(row -> row.categories()));
        return Stream.concat(ofAnswers, ofIndicators)
                .map(categories -> categories.stream().map(Category::code).toList());
    }
}
