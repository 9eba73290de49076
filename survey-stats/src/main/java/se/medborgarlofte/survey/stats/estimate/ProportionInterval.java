package se.medborgarlofte.survey.stats.estimate;

/**
 * The ways to an interval for a share from a complex sample; v is its variance, t the quantile of its degrees of freedom.
 *
 * <p>At 0, at 1 and without a variance a way that has no interval there gives Korn and Graubard's, capped.
 */
public enum ProportionInterval {
    /** {@code p ± t sqrt(v)}, which may leave [0, 1]; {@code svyciprop(method = "mean")}. */
    WALD {
        @Override
        Interval measured(MeasuredShare share, double t) {
            return Interval.around(share.share(), t * share.standardError());
        }
    },
    /**
     * {@code expit(logit p ± t sqrt(v) / (p(1-p)))}; {@code svyciprop(method = "xlogit")}.
     * Korn and Graubard (1998).
     */
    LOGIT {
        @Override
        Interval measured(MeasuredShare share, double t) {
            double p = share.share();
            double half = t * share.standardError() / (p * (1 - p));
            return Interval.around(Math.log(p / (1 - p)), half).map(x -> 1 / (1 + Math.exp(-x)));
        }
    },
    /** {@code sin²(asin sqrt p ± t sqrt(v) / (2 sqrt(p(1-p))))}; {@code svyciprop(method = "asin")}. */
    ARCSINE {
        @Override
        Interval measured(MeasuredShare share, double t) {
            double p = share.share();
            double half = t * share.standardError() / (2 * Math.sqrt(p * (1 - p)));
            var angle = Interval.around(Math.asin(Math.sqrt(p)), half);
            return new Interval(
                    sineSquared(Math.max(0, angle.lower())), sineSquared(Math.min(Math.PI / 2, angle.upper())));
        }
    },
    /**
     * Wilson's score interval on {@code m = p(1-p)/v}; {@code svyciprop(method = "wilson")}. At 0 and 1 m is n. Brown, Cai
     * and DasGupta (2001).
     */
    WILSON {
        @Override
        public Interval of(MeasuredShare share, double level) {
            return BinomialInterval.score(share.share(), share.effectiveSize(), share.t(level));
        }

        @Override
        Interval measured(MeasuredShare share, double t) {
            return BinomialInterval.score(share.share(), share.effectiveSize(), t);
        }
    },
    /**
     * All shares whose likelihood ratio, scaled by the design effect as in Rao and Scott (1984), is not too large:
     * {@code 2n D(p, x) <= (v n / p(1-p)) t² n/(n-1)}; {@code svyciprop(method = "likelihood")}, n the answers.
     */
    LIKELIHOOD {
        @Override
        Interval measured(MeasuredShare share, double t) {
            return LikelihoodInterval.of(share, t);
        }
    },
    /**
     * Korn and Graubard's exact interval on {@code n_eff = p(1-p)/v (t_{n-1}/t_df)^2}, capped at n: the house's own.
     *
     * <p>The cap holds for a finite population too: the interval of 60 of 80 is that of 60 of a million. It is wider than it
     * need be there. Of a census ({@link Known.Coverage#CENSUS}) there is no interval to make.
     *
     * @see <a href="https://www.cdc.gov/nchs/data/series/sr_02/sr02_175.pdf">Parker and others (2017), NCHS Series 2 No. 175</a>
     */
    KORN_GRAUBARD {
        @Override
        public Interval of(MeasuredShare share, double level) {
            return KornGraubard.CAPPED.interval(share, level);
        }
    },
    /** The same without the cap, as R survey's {@code svyciprop(method = "beta")} has it. */
    KORN_GRAUBARD_UNCAPPED {
        @Override
        public Interval of(MeasuredShare share, double level) {
            return KornGraubard.UNCAPPED.interval(share, level);
        }
    };

    /**
     * The interval around a share.
     *
     * @param level in (0, 1), such as 0.95
     * @throws IllegalArgumentException if the level is not in (0, 1)
     */
    public Interval of(MeasuredShare share, double level) {
        return share.isMeasured() ? measured(share, share.t(level)) : KornGraubard.CAPPED.interval(share, level);
    }

    /** @param share strictly between 0 and 1, with a variance above 0 */
    Interval measured(MeasuredShare share, double t) {
        throw new IllegalStateException(this + " needs the level, not its quantile: " + t);
    }

    private static double sineSquared(double angle) {
        return Math.sin(angle) * Math.sin(angle);
    }
}
