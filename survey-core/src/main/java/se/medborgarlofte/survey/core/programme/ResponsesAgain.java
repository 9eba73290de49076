package se.medborgarlofte.survey.core.programme;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;

/**
 * Finds the responses of a round that have the ids of responses of another. Ids are drawn by lot, so that this is a file
 * that was copied; where the same persons answer again it may be how they are known.
 */
final class ResponsesAgain {

    private final Map<ResponseId, Round> first = new HashMap<>();
    private final Map<RoundId, Map<RoundId, Integer>> again = new HashMap<>();

    void add(Round round, Response response) {
        var earlier = first.putIfAbsent(response.id(), round);
        if (earlier != null && !earlier.id().equals(round.id()) && !(isPanel(earlier) && isPanel(round))) {
            again.computeIfAbsent(round.id(), unseen -> new LinkedHashMap<>()).merge(earlier.id(), 1, Integer::sum);
        }
    }

    private static boolean isPanel(Round round) {
        return round.design() == CollectionDesign.PANEL || round.has(DesignColumn.PERSON);
    }

    /** One for each earlier round that some of the responses were found in. */
    Findings in(Round round) {
        return again.getOrDefault(round.id(), Map.of()).entrySet().stream()
                .map(found -> Findings.of(Finding.warning("responses.inOtherRound", "")
                        .with("other", found.getKey())
                        .with("n", found.getValue())))
                .collect(Findings.joined())
                .in(Documents.responses(round.id()));
    }
}
