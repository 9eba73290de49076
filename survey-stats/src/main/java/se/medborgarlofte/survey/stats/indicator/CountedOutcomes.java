package se.medborgarlofte.survey.stats.indicator;

import java.util.function.IntPredicate;
import se.medborgarlofte.survey.stats.cube.CubeItem;
import se.medborgarlofte.survey.stats.cube.Scores;
import se.medborgarlofte.survey.stats.indicator.Measurement.Codes;

/**
 * The outcomes that a cube counts of an indicator: whether it was asked, whether it was answered, whether the answer is in the
 * base and inside; and above these, for a mean, one outcome for each code of the base.
 */
final class CountedOutcomes {

    private static final int ASKED = 1;
    private static final int ANSWERED = 2;
    private static final int BASE = 4;
    private static final int INSIDE = 8;
    private static final int FLAGS = 16;

    private final Measurement measurement;

    CountedOutcomes(Measurement measurement) {
        this.measurement = measurement;
    }

    CubeItem ofShare() {
        byte[] signs = flags();
        return CubeItem.of(
                (from, into) -> System.arraycopy(signs, from, into, 0, Math.min(into.length, signs.length - from)),
                FLAGS,
                sign -> sign < FLAGS ? sign : 0);
    }

    /** Of every row, worked out once: an indicator is counted for all and for each breakdown. */
    private byte[] flags() {
        byte[] flags = new byte[measurement.base().size()];
        for (int row = 0; row < flags.length; row++) {
            flags[row] = (byte) flags(row);
        }
        return flags;
    }

    private int flags(int row) {
        return (measurement.asked().contains(row) ? ASKED : 0)
                | (measurement.answered().contains(row) ? ANSWERED : 0)
                | (measurement.base().contains(row) ? BASE : 0)
                | (measurement.inside().contains(row) ? INSIDE : 0);
    }

    /** Codes of the base stand for themselves, after the flags of a row that is in it. */
    CubeItem ofMean(Codes codes) {
        int outcomes = FLAGS + codes.denominator().size();
        return CubeItem.of(
                (from, into) -> {
                    int rows = Math.min(into.length, measurement.base().size() - from);
                    for (int i = 0; i < rows; i++) {
                        int row = from + i;
                        into[i] = (byte)
                                (measurement.base().contains(row)
                                        ? FLAGS
                                                + codes.denominator()
                                                        .indexOf(codes.ofRow().applyAsInt(row))
                                        : flags(row));
                    }
                },
                outcomes,
                sign -> sign < outcomes ? sign : 0);
    }

    static Scores share() {
        return Scores.share(FLAGS, outcome -> (outcome & INSIDE) != 0, outcome -> (outcome & BASE) != 0);
    }

    static Scores mean(Codes codes) {
        return Scores.mean(
                FLAGS + codes.denominator().size(),
                outcome -> codes.denominator().get(outcome - FLAGS),
                outcome -> outcome >= FLAGS);
    }

    /** A code of the base was asked for and given. */
    static IntPredicate asked() {
        return outcome -> outcome >= FLAGS || (outcome & ASKED) != 0;
    }

    static IntPredicate answered() {
        return outcome -> outcome >= FLAGS || (outcome & ANSWERED) != 0;
    }
}
