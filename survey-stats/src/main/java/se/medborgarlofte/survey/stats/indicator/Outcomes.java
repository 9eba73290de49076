package se.medborgarlofte.survey.stats.indicator;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.NumberColumn;
import se.medborgarlofte.survey.stats.cube.CubeItem;
import se.medborgarlofte.survey.stats.cube.Scores;
import se.medborgarlofte.survey.stats.design.Domain;

/**
 * What each response is to an indicator: whether it was asked, whether it was answered, whether the answer is in the base and
 * whether inside, as a sum of flags; and above these, for a mean of a few numbers, one outcome for each number.
 *
 * <p>All that is asked of a column is which sign stands where, so that nothing is worked out response by response that follows
 * from the sign.
 */
final class Outcomes {

    static final int ASKED = 1;
    static final int ANSWERED = 2;
    static final int BASE = 4;

    /** In the numerator, which counts only where it is in the base too. */
    static final int INSIDE = 8;

    /** The outcome of the first number. */
    static final int FIRST_NUMBER = 16;

    /** Of a number that is not told apart from others. */
    static final int OF_ANY_NUMBER = ASKED | ANSWERED | BASE;

    private final int responses;
    private final CubeItem item;

    private Outcomes(int responses, CubeItem item) {
        this.responses = responses;
        this.item = item;
    }

    /**
     * Those that follow from what stands in one column.
     *
     * @param numbers of a mean; 0 without
     * @param ofSign 128 outcomes, one for each sign
     */
    static Outcomes of(CodeColumn column, int numbers, int[] ofSign) {
        return new Outcomes(column.size(), CubeItem.of(column::copy, FIRST_NUMBER + numbers, sign -> ofSign[sign]));
    }

    /**
     * Those worked out for each response.
     *
     * @param numbers of a mean; 0 without
     */
    static Outcomes of(byte[] ofResponses, int numbers) {
        int outcomes = FIRST_NUMBER + numbers;
        CubeItem.Signs signs = (from, into) ->
                System.arraycopy(ofResponses, from, into, 0, Math.min(into.length, ofResponses.length - from));
        return new Outcomes(ofResponses.length, CubeItem.of(signs, outcomes, sign -> sign < outcomes ? sign : 0));
    }

    /**
     * Those of a column of numbers.
     *
     * @param numbers that are told apart
     * @param ofRow asked for the rows that have a number
     */
    static Outcomes of(NumberColumn column, int numbers, IntUnaryOperator ofRow) {
        byte[] outcomes = new byte[column.size()];
        for (int row = 0; row < outcomes.length; row++) {
            boolean isMissing = column.isMissing(row);
            outcomes[row] = (byte) (isMissing ? CodeOutcomes.of(column.missing(row)) : ofRow.applyAsInt(row));
        }
        return of(outcomes, numbers);
    }

    /** The responses of some outcomes. */
    Domain responses(IntPredicate wanted) {
        byte[] all = new byte[responses];
        item.read(0, all);
        boolean[] isWanted = new boolean[CubeItem.SIGNS];
        for (int sign = 0; sign < isWanted.length; sign++) {
            isWanted[sign] = wanted.test(item.outcomeOf((byte) sign));
        }
        return Domain.of(responses, response -> isWanted[all[response]]);
    }

    /** To be counted in cubes. */
    CubeItem item() {
        return item;
    }

    /** The mean of 1 inside and 0 elsewhere in the base. */
    static Scores share() {
        return Scores.share(FIRST_NUMBER, Outcomes::isInside, Outcomes::isInBase);
    }

    static Scores mean(List<Double> numbers) {
        return Scores.mean(
                FIRST_NUMBER + numbers.size(), outcome -> numbers.get(outcome - FIRST_NUMBER), Outcomes::isNumber);
    }

    private static boolean isNumber(int outcome) {
        return outcome >= FIRST_NUMBER;
    }

    /** Who gave a number was asked for it. */
    static boolean isAsked(int outcome) {
        return isNumber(outcome) || (outcome & ASKED) != 0;
    }

    static boolean isAnswered(int outcome) {
        return isNumber(outcome) || (outcome & ANSWERED) != 0;
    }

    static boolean isInBase(int outcome) {
        return isNumber(outcome) || (outcome & BASE) != 0;
    }

    static boolean isInside(int outcome) {
        return !isNumber(outcome) && (outcome & INSIDE) != 0;
    }
}
