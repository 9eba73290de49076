package se.medborgarlofte.survey.core.programme;

import static java.util.Comparator.comparing;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** Puts the findings of several walks over the same documents into one reading order. */
final class DocumentOrder {

    private DocumentOrder() {}

    /** A place that could not be read is judged by nobody else: what stands there is not left out, it is miswritten. */
    static Findings join(Findings reading, Findings checking) {
        Set<Spot> unread = reading.list().stream()
                .filter(finding -> finding.isError() && !finding.path().isEmpty())
                .map(Spot::of)
                .collect(Collectors.toSet());
        var news = checking.list().stream().filter(finding -> !unread.contains(Spot.of(finding)));
        return new Findings(Stream.concat(reading.list().stream(), news)
                .distinct()
                .sorted(comparing(Finding::place))
                .toList());
    }

    /** Where something is, whoever looks; only readers know lines. */
    private record Spot(String document, String path) {

        static Spot of(Finding finding) {
            return new Spot(finding.place().document(), finding.path());
        }
    }
}
