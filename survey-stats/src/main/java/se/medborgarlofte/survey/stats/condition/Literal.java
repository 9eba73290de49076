package se.medborgarlofte.survey.stats.condition;

import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.microdata.NumberText;

/**
 * A value as somebody typed it, to be looked for in a column.
 *
 * @param text as it was typed
 * @param number what it is as a number, unless it is none or was put in quotation marks
 */
public record Literal(String text, OptionalDouble number) {

    /** What was typed bare: a number if it reads as one, else words. */
    public static Literal bare(String text) {
        return new Literal(text, NumberText.read(text));
    }

    /** Words, even if they read as a number. */
    static Literal quoted(String text) {
        return new Literal(text, OptionalDouble.empty());
    }

    /** Whether a label is this value: equal as a number ({@code 1} and {@code 1.0}), else letter by letter. */
    public boolean matches(String label) {
        if (number.isEmpty()) {
            return label.equals(text);
        }
        var read = NumberText.read(label);
        return read.isPresent() && read.getAsDouble() == number.getAsDouble();
    }
}
