package se.medborgarlofte.survey.stats.design;

/** How the units of one stratum enter a variance. */
enum StratumTreatment {
    /** They vary around their own mean. */
    OWN_MEAN {
        @Override
        double factor(int units) {
            return units / (units - 1.0);
        }
    },
    /** All of them were drawn, or nothing is said of a single one. */
    SILENT,
    /** A single unit of the design, measured from the mean of all units. */
    GRAND_MEAN {
        @Override
        double factor(int units) {
            return units == 1 ? 1 : units / (units - 1.0);
        }
    },
    /** It adds what the others add on average. */
    AVERAGE_OF_OTHERS;

    /** What n_h units make of the fraction not drawn. */
    double factor(int units) {
        return 0;
    }

    static StratumTreatment of(Strata strata, int h, int unitsInDomain, LonelyRule rule) {
        if (strata.remaining(h) == 0) {
            return SILENT;
        }
        if (strata.unitsInStratum(h) == 1) {
            return ofLonely(rule.lonely());
        }
        return unitsInDomain == 1 ? ofLonelyInDomain(rule) : OWN_MEAN;
    }

    private static StratumTreatment ofLonely(LonelyPsu lonely) {
        return switch (lonely) {
            case FAIL, CERTAINTY, REMOVE -> SILENT;
            case ADJUST -> GRAND_MEAN;
            case AVERAGE -> AVERAGE_OF_OTHERS;
        };
    }

    private static StratumTreatment ofLonelyInDomain(LonelyRule rule) {
        if (rule.averagesDomains()) {
            return AVERAGE_OF_OTHERS;
        }
        return rule.recentresDomains() ? GRAND_MEAN : OWN_MEAN;
    }
}
