package se.medborgarlofte.survey.stats.synthetic;

/**
 * Answers nobody gave to a safety survey nobody made: 20 items, 40 areas in 5 strata, 50 sampling units in each area, 6 groups
 * of sex and age; to measure speed with, and to compare estimates with those of other programs.
 */
public final class SyntheticSurvey {

    public static final int ITEMS = 20;
    public static final int AREAS = 40;
    public static final int STRATA = 5;
    public static final int GROUPS = 6;

    /** The seed whose digests are known. */
    public static final long SEED = 20240101;

    static final int UNITS_IN_AREA = 50;

    private final byte[] areas;
    private final byte[] groups;
    private final short[] units;
    private final double[] weights;
    private final byte[][] answers;

    private SyntheticSurvey(int rows) {
        this.areas = new byte[rows];
        this.groups = new byte[rows];
        this.units = new short[rows];
        this.weights = new double[rows];
        this.answers = new byte[ITEMS][rows];
    }

    public static SyntheticSurvey of(int rows, long seed) {
        var survey = new SyntheticSurvey(rows);
        for (int row = 0; row < rows; row++) {
            survey.fill(row, new SyntheticRow(seed, row));
        }
        return survey;
    }

    private void fill(int row, SyntheticRow chance) {
        int area = chance.area();
        int group = chance.group();
        int unit = chance.unit(area);
        areas[row] = (byte) area;
        groups[row] = (byte) group;
        units[row] = (short) unit;
        weights[row] = chance.weight(area, group);
        int leaning = chance.leaning(area, group, unit);
        for (int item = 0; item < ITEMS; item++) {
            answers[item][row] = (byte) chance.answer(item, leaning);
        }
    }

    public int rows() {
        return areas.length;
    }

    public int area(int row) {
        return areas[row];
    }

    /** Which areas a stratum is made of does not depend on the file. */
    public static int stratum(int area) {
        return area / (AREAS / STRATA);
    }

    public int group(int row) {
        return groups[row];
    }

    /** Numbered through all areas. */
    public int unit(int row) {
        return units[row];
    }

    public double weight(int row) {
        return weights[row];
    }

    /** The number of answers to choose from. */
    public static int codes(int item) {
        return SyntheticRow.codes(item);
    }

    /** From 1; 0 for none. */
    public int answer(int item, int row) {
        return answers[item][row];
    }
}
