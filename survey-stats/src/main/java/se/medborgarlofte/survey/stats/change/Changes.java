package se.medborgarlofte.survey.stats.change;

import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/** Estimates a share in two rounds, and knows what the rounds have in common. */
public sealed interface Changes permits IndependentSamples, OverlappingSamples, SamePersonsTwice {

    /**
     * By whichever of the three ways fits what the rounds tell of persons.
     *
     * @param panelFrom percent of the later round's persons in the earlier from which on it asks the same persons
     * @param rule level and assumptions of the two shares' own intervals
     */
    static Changes of(TwoRounds rounds, int panelFrom, ProportionRule rule) {
        if (rounds.isPanel(panelFrom)) {
            return SamePersonsTwice.of(rounds, rule);
        }
        return rounds.areSamples() && rounds.knowPersons() && rounds.personsInBoth() > 0
                ? OverlappingSamples.of(rounds, rule)
                : new IndependentSamples(rounds, rule);
    }

    /**
     * The share in a part of each round.
     *
     * @param first what counts in the earlier round
     * @param inFirst the part of its rows
     */
    Change of(ShareItem first, Domain inFirst, ShareItem second, Domain inSecond);
}
