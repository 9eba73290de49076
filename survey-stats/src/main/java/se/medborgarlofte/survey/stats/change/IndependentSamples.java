package se.medborgarlofte.survey.stats.change;

import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.estimate.Proportion;
import se.medborgarlofte.survey.stats.estimate.ProportionRule;
import se.medborgarlofte.survey.stats.estimate.ShareItem;

/** Nobody is known to be in both: variances add, and so do the degrees of freedom of two designs side by side. */
record IndependentSamples(TwoRounds rounds, ProportionRule rule) implements Changes {

    @Override
    public Change of(ShareItem first, Domain inFirst, ShareItem second, Domain inSecond) {
        var before = rounds.first().design();
        var after = rounds.second().design();
        int df = before.size(first.within(inFirst).base()).degreesOfFreedom()
                + after.size(second.within(inSecond).base()).degreesOfFreedom();
        return new Change(
                Proportion.of(first, inFirst, before, rule), Proportion.of(second, inSecond, after, rule), 0, df);
    }
}
