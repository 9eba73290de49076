package se.medborgarlofte.survey.stats.design;

/**
 * What a stratum with a single sampling unit (in the whole design) adds to a variance; it shows no variation of its own.
 *
 * @see <a href="https://doi.org/10.1002/9780470580066">Lumley (2010), Complex Surveys</a>
 */
public enum LonelyPsu {
    /** Refuses to give a variance, and names the strata. */
    FAIL {
        @Override
        void check(PsuTable table) {
            refuseIf(table.hasLonelyStrata(), table);
        }
    },
    /** Adds nothing: the unit was certain to be drawn. */
    CERTAINTY,
    /** Adds nothing: the stratum is left out of the variance. */
    REMOVE,
    /** Adds the squared distance from the mean of all units of all strata. */
    ADJUST {
        @Override
        double multiplier() {
            return 1;
        }
    },
    /** Adds what the other strata add on average; refuses when there is no other. */
    AVERAGE {
        @Override
        void check(PsuTable table) {
            refuseIf(table.hasOnlyLonelyStrata(), table);
        }

        @Override
        double scale(PsuTable table) {
            return (double) table.strata() / (table.strata() - table.lonelyStrata());
        }
    };

    /** @throws LonelyStrata if this rule gives no variance for the design */
    void check(PsuTable table) {}

    /** Weight of a lonely unit's squared distance from the mean of all units. */
    double multiplier() {
        return 0;
    }

    /** Factor on the sum over strata. */
    double scale(PsuTable table) {
        return 1;
    }

    private static void refuseIf(boolean refused, PsuTable table) {
        if (refused) {
            throw new LonelyStrata(table.lonelyStratumCodes());
        }
    }
}
