package se.medborgarlofte.survey.stats.synthetic;

/**
 * Everything about one row that chance decides: an integer function of seed, row and column, so any language and any number
 * of threads make the same rows.
 *
 * @param seed of the file
 * @param row from 0
 */
record SyntheticRow(long seed, long row) {

    private static final int[] CODES = {4, 5, 6, 4, 5, 4, 4, 5, 6, 5, 4, 4, 5, 5, 6, 4, 5, 4, 6, 5};

    /** How many of 65,536 leave each item unanswered. */
    private static final int[] UNANSWERED = {
        2000, 1300, 3300, 900, 2600, 1600, 2300, 3900, 2900, 1000, 1300, 2000, 2600, 700, 5200, 1600, 1300, 2000, 3300,
        2600
    };

    /** Where one answer ends and the next begins on a scale of 65,536, by number of answers less four. */
    private static final int[][] CUTS = {
        {22000, 44000, 58000}, {12000, 30000, 46000, 58000}, {9000, 20000, 34000, 48000, 59000}
    };

    private static final int[] GROUP_ENDS = {12, 26, 42, 60, 79, 100};
    private static final int[] AREA_ENDS = areaEnds();
    private static final int[] STRATUM_WEIGHT = {640, 960, 1280, 1600, 800};
    private static final int[] GROUP_WEIGHT = {120, 96, 80, 68, 52, 48};
    private static final double WEIGHT_UNIT = 1.0 / (1 << 18);

    static int codes(int item) {
        return CODES[item];
    }

    /** Area a has the relative size 20 + 37 a mod 41. */
    private static int[] areaEnds() {
        int[] ends = new int[SyntheticSurvey.AREAS];
        int end = 0;
        for (int area = 0; area < ends.length; area++) {
            end += 20 + area * 37 % 41;
            ends[area] = end;
        }
        return ends;
    }

    private static long mixed(long bits) {
        long z = bits + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    private long bits(int stream) {
        return mixed(seed * 0x9E3779B97F4A7C15L + row * 0xD1B54A32D192ED03L + stream * 0x8CB92BA72F3D8DD7L);
    }

    private int below(int bound, int stream) {
        return (int) Long.remainderUnsigned(bits(stream), bound);
    }

    private int sixteenBits(int stream) {
        return (int) (bits(stream) >>> 48);
    }

    private static int firstAbove(int[] ends, int value) {
        int i = 0;
        while (ends[i] <= value) {
            i++;
        }
        return i;
    }

    int area() {
        return firstAbove(AREA_ENDS, below(AREA_ENDS[AREA_ENDS.length - 1], 1));
    }

    /** Sex and age together. */
    int group() {
        return firstAbove(GROUP_ENDS, below(100, 2));
    }

    int unit(int area) {
        return area * SyntheticSurvey.UNITS_IN_AREA + below(SyntheticSurvey.UNITS_IN_AREA, 3);
    }

    /** Of stratum and group and, between 48 and 95 sixty-fourths, of chance; exact in binary. */
    double weight(int area, int group) {
        long sixtyFourths = (long) STRATUM_WEIGHT[SyntheticSurvey.stratum(area)] * GROUP_WEIGHT[group];
        return sixtyFourths * (48 + below(48, 4)) * WEIGHT_UNIT;
    }

    /** What moves all answers of a person alike: the person, the area, the group and the unit. */
    int leaning(int area, int group, int unit) {
        int ofPerson = sixteenBits(5) % 16000 - 8000;
        int ofArea = (area * 29 % 40 - 20) * 250;
        int ofGroup = (group % 2 == 1 ? 1800 : -1800) + (group / 2 - 1) * 900;
        int ofUnit = (int) Long.remainderUnsigned(mixed(unit * 77L + seed), 4000) - 2000;
        return ofPerson + ofArea + ofGroup + ofUnit;
    }

    /** The answer to an item, from 1; 0 for none. */
    int answer(int item, int leaning) {
        if (sixteenBits(40 + item) < UNANSWERED[item]) {
            return 0;
        }
        int place = sixteenBits(10 + item) + leaning + (item * 13 % 7 - 3) * 1500;
        int code = 1;
        for (int cut : CUTS[CODES[item] - 4]) {
            code += place >= cut ? 1 : 0;
        }
        return code;
    }
}
