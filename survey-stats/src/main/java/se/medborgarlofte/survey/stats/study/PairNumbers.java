package se.medborgarlofte.survey.stats.study;

import java.util.Arrays;

/** Numbers pairs of numbers in the order in which they are first met, millions of them without an object for each. */
final class PairNumbers {

    private static final int UNSEEN = -1;
    private static final int FEW = 64;

    /** A multiplier that spreads neighbours far apart: 2 to the 64th over the golden ratio. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[][] pairs = {new long[FEW]};
    private final int[][] numbers = {unseen(FEW)};
    private final int[] size = {0};

    private static int[] unseen(int length) {
        int[] numbers = new int[length];
        Arrays.fill(numbers, UNSEEN);
        return numbers;
    }

    /** Different pairs so far. */
    int size() {
        return size[0];
    }

    /** The number of a pair; {@link #size()} before it was met. */
    int number(int first, int second) {
        long pair = (long) first << Integer.SIZE | Integer.toUnsignedLong(second);
        int place = place(pair);
        if (numbers[0][place] == UNSEEN) {
            add(pair, place, size[0]++);
            return size[0] - 1;
        }
        return numbers[0][place];
    }

    private void add(long pair, int place, int number) {
        pairs[0][place] = pair;
        numbers[0][place] = number;
        if (number >= numbers[0].length / 2) {
            widen();
        }
    }

    private int place(long pair) {
        int last = numbers[0].length - 1;
        long spread = pair * SPREAD;
        int place = (int) (spread ^ spread >>> Integer.SIZE) & last;
        while (numbers[0][place] != UNSEEN && pairs[0][place] != pair) {
            place = (place + 1) & last;
        }
        return place;
    }

    private void widen() {
        long[] formerPairs = pairs[0];
        int[] formerNumbers = numbers[0];
        pairs[0] = new long[formerPairs.length * 2];
        numbers[0] = unseen(formerNumbers.length * 2);
        for (int i = 0; i < formerNumbers.length; i++) {
            if (formerNumbers[i] != UNSEEN) {
                int place = place(formerPairs[i]);
                pairs[0][place] = formerPairs[i];
                numbers[0][place] = formerNumbers[i];
            }
        }
    }
}
