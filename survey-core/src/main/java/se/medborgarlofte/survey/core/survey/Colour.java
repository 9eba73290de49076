package se.medborgarlofte.survey.core.survey;

import java.util.HexFormat;
import java.util.Optional;

/** A colour of a screen, each part from 0 to 255. */
record Colour(int red, int green, int blue) {

    /** How it is written. */
    private static final String SHAPE = "#[0-9a-f]{6}";

    static Optional<Colour> of(String written) {
        return written.matches(SHAPE)
                ? Optional.of(new Colour(part(written, 1), part(written, 3), part(written, 5)))
                : Optional.empty();
    }

    private static int part(String written, int from) {
        return HexFormat.fromHexDigits(written, from, from + 2);
    }

    /**
     * How well one is read on the other: (L1 + 0.05) / (L2 + 0.05), from 1 to 21.
     *
     * @see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2, contrast ratio</a>
     */
    double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** From 0 for black to 1 for white. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
