package se.medborgarlofte.survey.stats.verdict;

import java.util.List;
import se.medborgarlofte.survey.stats.comparability.HeldRounds;

/**
 * What may be said of two rounds.
 *
 * @param families with verdicts
 * @param screening everything else, with no verdict: what is worth a closer look is what its adjusted p-value says
 */
public record RoundsComparison(HeldRounds held, List<FamilyVerdicts> families, List<ComparedShare> screening) {

    public RoundsComparison {
        families = List.copyOf(families);
        screening = List.copyOf(screening);
    }

    /** Of everything else, what is worth a closer look, the least likely by chance first. */
    public List<ComparedShare> worthACloserLook() {
        double rate = held.rules().verdicts().screeningRate() / 100.0;
        return screening.stream()
                .filter(share ->
                        share.adjusted().isPresent() && share.adjusted().getAsDouble() <= rate)
                .sorted((one, other) -> Double.compare(
                        one.adjusted().orElse(1), other.adjusted().orElse(1)))
                .toList();
    }
}
