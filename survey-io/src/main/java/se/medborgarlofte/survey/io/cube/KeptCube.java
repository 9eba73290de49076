package se.medborgarlofte.survey.io.cube;

import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.stats.cube.Cube;

/** A cube, and what its numbers stand for. */
public record KeptCube(Legend legend, Cube cube) {

    /** @throws IllegalArgumentException if the legend is that of another cube */
    public KeptCube {
        if (!legend.isOf(cube.form())) {
            throw new IllegalArgumentException("legend is not of the cube: " + cube.form());
        }
    }

    /**
     * Both together, as if all rows had been counted at once.
     *
     * @throws se.medborgarlofte.survey.core.check.InvalidInput with code {@code cube.otherLegend}, if they do not count the
     *     same things
     */
    public KeptCube plus(KeptCube other) {
        boolean same = legend.equals(other.legend) && cube.form().equals(other.cube.form());
        (same ? Findings.NONE : Findings.of(Finding.error("cube.otherLegend", ""))).orThrow();
        return new KeptCube(legend, cube.plus(other.cube));
    }
}
