package se.medborgarlofte.survey.stats.study;

import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/**
 * The design of a study in numbers.
 *
 * @param rows of the file
 * @param weighted rows with a weight other than 0
 * @param inDomain of these, rows that are asked about
 * @param population sum of the weights
 * @param strata with at least one unit; 0 with replicate weights, which do not tell
 * @param units of the first stage; 0 with replicate weights
 * @param replicates replicate weights; 0 without
 * @param degreesOfFreedom of the whole sample
 */
public record StudyDesign(
        int rows,
        int weighted,
        int inDomain,
        double population,
        int strata,
        int units,
        int replicates,
        int degreesOfFreedom) {

    static StudyDesign of(SurveyDesign design, int replicates, Domain domain) {
        var all = Domain.all(design.rows());
        var size = design.size(all);
        return new StudyDesign(
                design.rows(),
                size.rows(),
                design.size(domain).rows(),
                design.population(all).value(),
                replicates > 0 ? 0 : size.strata(),
                replicates > 0 ? 0 : size.psus(),
                replicates,
                size.degreesOfFreedom());
    }
}
