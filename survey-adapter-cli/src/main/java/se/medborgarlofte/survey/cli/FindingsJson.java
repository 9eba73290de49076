package se.medborgarlofte.survey.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Severity;

/**
 * Findings as another program reads them.
 *
 * @param findings in reading order
 * @param errors how many of them refuse the input
 * @param warnings how many of them do not
 */
record FindingsJson(List<Found> findings, int errors, int warnings) {

    FindingsJson {
        findings = List.copyOf(findings);
    }

    /**
     * One finding.
     *
     * @param code what is wrong, for programs
     * @param document the file it is in, where there is one
     * @param line of the file, from 1, where it is known
     * @param column of the line, from 1, where it is known
     * @param path within the document, where there is one
     * @param parameters what the sentence was made from
     * @param message what is wrong and what to do, for people
     */
    record Found(
            Severity severity,
            String code,
            Optional<String> document,
            Optional<Integer> line,
            Optional<Integer> column,
            Optional<String> path,
            Map<String, String> parameters,
            String message) {

        static Found of(Finding finding, String message) {
            var place = finding.place();
            return new Found(
                    finding.severity(),
                    finding.code(),
                    Optional.of(place.document()).filter(text -> !text.isEmpty()),
                    Optional.of(place.line()).filter(line -> line > 0),
                    Optional.of(place.column()).filter(column -> column > 0),
                    Optional.of(place.path()).filter(text -> !text.isEmpty()),
                    finding.parameters(),
                    message);
        }
    }

    static FindingsJson of(Findings findings, FindingsText text) {
        var found = findings.list().stream()
                .map(finding -> Found.of(finding, text.sentence(finding)))
                .toList();
        int errors = (int) findings.list().stream().filter(Finding::isError).count();
        return new FindingsJson(found, errors, found.size() - errors);
    }
}
