package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/**
 * The documents of which nothing could be read; a store puts empty ones in their place, so that all others are judged.
 *
 * @param documents by name
 */
record Unread(List<String> documents) {

    /** How the codes of findings begin by which a store says that it read nothing of a document. */
    private static final String CODES = "unread.";

    private static final List<Resting> RESTING = List.of(
            new Resting(Documents.AREAS, List.of("area.unknown", "round.areaEditionUnknown")),
            new Resting(Documents.INDICATORS, List.of("indicator.unknown")),
            new Resting("questionnaires/", List.of("round.questionnaireUnknown", "variable.unknown", "choice.unknown")),
            new Resting("rounds/", List.of("round.unknown")));

    /** What cannot be told while a document, or one of a folder, could not be read. */
    private record Resting(String document, List<String> codes) {}

    static Unread in(Findings reading) {
        return new Unread(reading.list().stream()
                .filter(finding -> finding.code().startsWith(CODES))
                .map(finding -> finding.place().document())
                .toList());
    }

    /** {@code findings} without what would be said of the empty documents, or of others only because of them. */
    Findings leaveOut(Findings findings) {
        return documents.isEmpty()
                ? findings
                : new Findings(findings.list().stream()
                        .filter(finding -> !documents.contains(finding.place().document()))
                        .filter(finding -> restsOn(finding).noneMatch(this::isUnread))
                        .toList());
    }

    /** A response is judged by a questionnaire that was read, or not at all: only its areas may be missing. */
    private static Stream<String> restsOn(Finding finding) {
        boolean ofResponse = finding.place().document().endsWith(".csv");
        return RESTING.stream()
                .filter(resting -> !ofResponse || resting.document().equals(Documents.AREAS))
                .filter(resting -> resting.codes().contains(finding.code()))
                .map(Resting::document);
    }

    private boolean isUnread(String document) {
        return documents.stream().anyMatch(name -> name.startsWith(document) && name.endsWith(".json"));
    }
}
