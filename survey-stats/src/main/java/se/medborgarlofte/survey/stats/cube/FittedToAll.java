package se.medborgarlofte.survey.stats.cube;

/** What is fitted to every position, written down. */
final class FittedToAll implements Shifted {

    private final Outsiders outsiders;
    private final double[] fitted;
    private final double[] fittedToPart;

    /** @param fitted to each position; taken over */
    FittedToAll(Outsiders outsiders, CubePart part, double[] fitted) {
        this.outsiders = outsiders;
        this.fitted = fitted;
        int[] positions = part.positions();
        this.fittedToPart = new double[positions.length];
        for (int i = 0; i < positions.length; i++) {
            fittedToPart[i] = fitted[positions[i]];
            fitted[positions[i]] = 0;
        }
    }

    @Override
    public double fitted(int place) {
        return fittedToPart[place];
    }

    @Override
    public double sum(int position) {
        return -outsiders.weight(position) * fitted[position];
    }

    @Override
    public double sumOfStratum(int stratum) {
        return -outsiders.weighted(stratum, fitted);
    }

    @Override
    public double squareOfStratum(int stratum) {
        return outsiders.product(stratum, fitted, fitted);
    }
}
