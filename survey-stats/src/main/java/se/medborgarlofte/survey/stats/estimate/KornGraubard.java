package se.medborgarlofte.survey.stats.estimate;

/** The size of sample that Korn and Graubard's interval is exact for: {@code n_eff = p(1-p)/v (t_{n-1}/t_df)^2}. */
enum KornGraubard {
    /**
     * At most n: a design is not trusted to be better than simple random sampling of a population without limit. A finite
     * population cannot make it narrower either, until all of it was drawn and there is no interval to make.
     */
    CAPPED {
        @Override
        double capped(double size, int n) {
            return Math.min(size, n);
        }
    },
    UNCAPPED {
        @Override
        double capped(double size, int n) {
            return size;
        }
    };

    Interval interval(MeasuredShare measured, double level) {
        return ClopperPearson.interval(measured.share(), size(measured, measured.effectiveSize(), level), level);
    }

    /** @param effectiveSize before the degrees of freedom are accounted for */
    double size(MeasuredShare measured, double effectiveSize, double level) {
        return capped(effectiveSize * measured.degreesOfFreedomFactor(level), measured.n());
    }

    abstract double capped(double size, int n);
}
