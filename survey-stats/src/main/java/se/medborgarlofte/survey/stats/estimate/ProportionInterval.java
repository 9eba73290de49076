package se.medborgarlofte.survey.stats.estimate;

/** The ways to an interval for a share. */
public enum ProportionInterval {
    /**
     * Korn and Graubard's exact interval on {@code n_eff = p(1-p)/v (t_{n-1}/t_df)^2}, capped at n.
     *
     * @see <a href="https://www.cdc.gov/nchs/data/series/sr_02/sr02_175.pdf">Parker and others (2017), NCHS Series 2 No. 175</a>
     */
    KORN_GRAUBARD {
        @Override
        double capped(double size, int n) {
            return Math.min(size, n);
        }
    },
    /** The same without the cap, as R survey's {@code svyciprop(method = "beta")} has it. */
    KORN_GRAUBARD_UNCAPPED {
        @Override
        double capped(double size, int n) {
            return size;
        }
    };

    /**
     * The interval around a share; its lower end is 0 for share 0 and its upper end 1 for share 1.
     *
     * @param level in (0, 1), such as 0.95
     * @throws IllegalArgumentException if the level is not in (0, 1)
     */
    public Interval of(MeasuredShare measured, double level) {
        return ClopperPearson.interval(measured.share(), size(measured, measured.effectiveSize(), level), level);
    }

    /** The effective size that the interval rests on, from the one before the degrees of freedom are accounted for. */
    double size(MeasuredShare measured, double effectiveSize, double level) {
        return capped(effectiveSize * measured.degreesOfFreedomFactor(level), measured.n());
    }

    abstract double capped(double size, int n);
}
