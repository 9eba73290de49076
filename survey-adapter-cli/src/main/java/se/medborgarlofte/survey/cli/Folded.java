package se.medborgarlofte.survey.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/**
 * A finding, and how many like it are told by it.
 *
 * <p>One wrong day in a round is a finding in each of its rows, and nobody reads a thousand of them: of one fault in one
 * column of a document the first are told one by one, and the last stands for the rest.
 *
 * @param others how many findings it stands for, besides itself
 */
record Folded(Finding finding, int others) {

    private static final int TOLD_ONE_BY_ONE = 20;

    /** What makes two findings alike. */
    private record Kind(String document, String path, String code) {

        static Kind of(Finding finding) {
            return new Kind(finding.place().document(), finding.path(), finding.code());
        }
    }

    /** What is to be told of {@code findings}, in their order. */
    static Stream<Folded> of(Findings findings) {
        Map<Kind, Integer> all = new HashMap<>();
        findings.list().forEach(finding -> all.merge(Kind.of(finding), 1, Integer::sum));
        Map<Kind, Integer> met = new HashMap<>();
        return findings.list().stream().flatMap(finding -> {
            var kind = Kind.of(finding);
            return fold(finding, met.merge(kind, 1, Integer::sum), all.getOrDefault(kind, 0));
        });
    }

    private static Stream<Folded> fold(Finding finding, int met, int all) {
        if (met <= TOLD_ONE_BY_ONE) {
            return Stream.of(new Folded(finding, 0));
        }
        return met < all ? Stream.empty() : Stream.of(new Folded(finding, all - TOLD_ONE_BY_ONE - 1));
    }
}
