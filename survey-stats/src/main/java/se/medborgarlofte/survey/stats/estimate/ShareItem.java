package se.medborgarlofte.survey.stats.estimate;

import java.util.function.IntPredicate;
import se.medborgarlofte.survey.stats.design.Domain;

/**
 * What a share is of, in the whole sample.
 *
 * @param inside whether a row of the base is in the numerator; asked for rows of the base only
 * @param base rows with a valid answer, in every part of the sample
 */
public record ShareItem(IntPredicate inside, Domain base) {

    /** The same item among the rows of a domain. */
    public ShareItem within(Domain domain) {
        return new ShareItem(inside, domain.and(base));
    }
}
