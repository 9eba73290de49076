package se.medborgarlofte.survey.stats.condition;

/**
 * A piece of a condition.
 *
 * @param text without the marks around it
 * @param at the place of its first character in the condition, from 0
 */
record Token(Kind kind, String text, int at) {

    enum Kind {
        /** A bare name or number. */
        WORD,
        /** In quotation marks: a value. */
        QUOTED,
        /** In backquotes: a column. */
        COLUMN,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** As an error message shows it. */
    String shown() {
        return kind == Kind.END ? "the end" : "'" + text + "'";
    }
}
