package se.medborgarlofte.survey.stats.indicator;

import java.util.Arrays;
import java.util.List;
import se.medborgarlofte.survey.core.microdata.CodeColumn;

/**
 * What several columns make together of each response: it is inside as soon as one of them is; and in the base then, or when
 * all of them are.
 */
final class AnyOfColumns {

    private final List<CodeColumn> columns;
    private final int[] ofSign;

    /**
     * @param columns at least one
     * @param ofSign the outcome of each sign in any of them
     */
    AnyOfColumns(List<CodeColumn> columns, int[] ofSign) {
        this.columns = columns;
        this.ofSign = ofSign;
    }

    /** One for each response. */
    byte[] outcomes() {
        int responses = columns.get(0).size();
        byte[] any = new byte[responses];
        byte[] all = new byte[responses];
        byte[] signs = new byte[responses];
        Arrays.fill(all, (byte) Outcomes.BASE);
        for (var column : columns) {
            column.copy(0, signs);
            add(signs, any, all);
        }
        return joined(any, all);
    }

    private void add(byte[] signs, byte[] any, byte[] all) {
        for (int i = 0; i < signs.length; i++) {
            int outcome = ofSign[signs[i]];
            any[i] |= (byte) outcome;
            all[i] &= (byte) outcome;
        }
    }

    private static byte[] joined(byte[] any, byte[] all) {
        byte[] joined = new byte[all.length];
        for (int i = 0; i < joined.length; i++) {
            boolean inBase = Outcomes.isInside(any[i]) || Outcomes.isInBase(all[i]);
            joined[i] = (byte) (any[i] & ~Outcomes.BASE | (inBase ? Outcomes.BASE : 0));
        }
        return joined;
    }
}
