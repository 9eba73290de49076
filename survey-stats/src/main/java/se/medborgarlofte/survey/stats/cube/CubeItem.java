package se.medborgarlofte.survey.stats.cube;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.stats.check.Checks;

/**
 * What is counted of each row: one out of a few outcomes, numbered from 0, such as the answers to a question.
 *
 * <p>Rows carry small signs, below 128; a sign tells the outcome.
 */
public final class CubeItem {

    /** So many signs there are, from 0. */
    public static final int SIGNS = 128;

    /** As many as an item can tell apart. */
    public static final int MOST_OUTCOMES = SIGNS - 1;

    private final Signs signs;
    private final int[] outcomeOfSign;
    private final int outcomes;

    private CubeItem(Signs signs, int[] outcomeOfSign, int outcomes) {
        this.signs = signs;
        this.outcomeOfSign = outcomeOfSign;
        this.outcomes = outcomes;
    }

    /** Signs of rows, read a stretch at a time; may be read from any number of threads. */
    @FunctionalInterface
    public interface Signs {

        /**
         * Fills in the signs of the rows from one on.
         *
         * @param into filled, as far as there are rows, with 0 to 127
         */
        void read(int from, byte[] into);
    }

    /**
     * The answers to a question: the first of the codes is outcome 1, and so on; 0 is everything else.
     *
     * @param codes each 0 to 99, at most 126 of them
     */
    public static CubeItem of(CodeColumn column, List<Integer> codes) {
        Checks.that(codes.size() < SIGNS - 1, "number of codes", "at most 126", codes.size());
        return of(column::copy, codes.size() + 1, sign -> codes.indexOf(sign) + 1);
    }

    /**
     * An item whose outcome follows from a sign.
     *
     * @param outcomes their number, 1 to 127
     * @param outcomeOfSign in 0..outcomes-1; asked once for each of 0 to 127
     * @throws IllegalArgumentException if an outcome or their number is out of range
     */
    public static CubeItem of(Signs signs, int outcomes, IntUnaryOperator outcomeOfSign) {
        Checks.that(1 <= outcomes && outcomes <= MOST_OUTCOMES, "number of outcomes", "in 1..127", outcomes);
        int[] table = new int[SIGNS];
        IntStream.range(0, SIGNS).forEach(sign -> {
            int outcome = outcomeOfSign.applyAsInt(sign);
            Checks.that(0 <= outcome && outcome < outcomes, "outcome", "in 0.." + (outcomes - 1), outcome);
            table[sign] = outcome;
        });
        return new CubeItem(signs, table, outcomes);
    }

    /** Of which there is one, so that it counts rows. */
    static CubeItem everyone() {
        return of((from, into) -> Arrays.fill(into, (byte) 0), 1, sign -> 0);
    }

    /** Their number. */
    public int outcomes() {
        return outcomes;
    }

    /** As {@link Signs#read}. */
    public void read(int from, byte[] into) {
        signs.read(from, into);
    }

    /** The outcome of a row with this sign, 0 to 127. */
    public int outcomeOf(byte sign) {
        return outcomeOfSign[sign];
    }

    /** Not to be changed: what the innermost loop looks outcomes up in. */
    int[] table() {
        return outcomeOfSign;
    }
}
