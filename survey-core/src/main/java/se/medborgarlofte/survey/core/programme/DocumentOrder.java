package se.medborgarlofte.survey.core.programme;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Place;

/** Puts the findings of several walks over the same documents into one reading order. */
final class DocumentOrder {

    private static final Set<String> LEFT_OUT = Set.of("constraint.notNull");

    private DocumentOrder() {}

    /** What {@code reading} could not read is not reported as left out by {@code checking} as well. */
    static Findings join(Findings reading, Findings checking) {
        Set<Place> unread = reading.list().stream().map(Finding::place).collect(Collectors.toSet());
        List<Finding> news = checking.list().stream()
                .filter(finding -> !LEFT_OUT.contains(finding.code()) || !unread.contains(finding.place()))
                .toList();
        return new Findings(Stream.concat(reading.list().stream(), news.stream())
                .distinct()
                .sorted(comparing(DocumentOrder::document).thenComparing(DocumentOrder::line))
                .toList());
    }

    private static String document(Finding finding) {
        return finding.place().document();
    }

    private static int line(Finding finding) {
        return finding.place().line();
    }
}
