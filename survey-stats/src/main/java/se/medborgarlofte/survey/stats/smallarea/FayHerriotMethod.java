package se.medborgarlofte.survey.stats.smallarea;

/** How the variance A between areas is estimated. V is {@code A + psi}, r a residual, m the number of areas, p of variables. */
public enum FayHerriotMethod {
    /** Residual maximum likelihood, which accounts for the variables that were fitted: the one to choose. */
    REML {
        @Override
        double slope(GeneralisedFit fit) {
            return (fit.squares(2) - fit.precisions(1) + fit.spent()) / 2;
        }

        @Override
        double height(GeneralisedFit fit) {
            return fit.logLikelihood() + fit.logDeterminant() / 2;
        }

        @Override
        double varianceOfBetween(GeneralisedFit fit) {
            return 2 / fit.precisions(2);
        }

        @Override
        double bias(GeneralisedFit fit) {
            return 0;
        }
    },
    /** Maximum likelihood, which comes out too low by what the variables spent. */
    ML {
        @Override
        double slope(GeneralisedFit fit) {
            return (fit.squares(2) - fit.precisions(1)) / 2;
        }

        @Override
        double height(GeneralisedFit fit) {
            return fit.logLikelihood();
        }

        @Override
        double varianceOfBetween(GeneralisedFit fit) {
            return 2 / fit.precisions(2);
        }

        @Override
        double bias(GeneralisedFit fit) {
            return -fit.spent() / fit.precisions(2);
        }
    },
    /** Fay and Herriot's own, by moments: {@code sum r²/V = m - p}; it needs no normal distribution. */
    FH {
        @Override
        double slope(GeneralisedFit fit) {
            return fit.squares(1) - (fit.data().areas() - fit.data().variables());
        }

        /** The slope falls throughout, so there is one root at most and nothing to choose between. */
        @Override
        double height(GeneralisedFit fit) {
            return 0;
        }

        @Override
        double varianceOfBetween(GeneralisedFit fit) {
            double sum = fit.precisions(1);
            return 2 * fit.data().areas() / (sum * sum);
        }

        @Override
        double bias(GeneralisedFit fit) {
            double sum = fit.precisions(1);
            return 2 * (fit.data().areas() * fit.precisions(2) - sum * sum) / (sum * sum * sum);
        }
    };

    /** What is 0 at the estimate and falls through 0 there. */
    abstract double slope(GeneralisedFit fit);

    /** What is largest at the estimate. */
    abstract double height(GeneralisedFit fit);

    /** The asymptotic variance of the estimate of A. */
    abstract double varianceOfBetween(GeneralisedFit fit);

    /** The asymptotic bias of the estimate of A. */
    abstract double bias(GeneralisedFit fit);
}
