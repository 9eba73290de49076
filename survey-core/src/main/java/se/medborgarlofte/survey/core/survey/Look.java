package se.medborgarlofte.survey.core.survey;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/**
 * What makes the pages those of a municipality.
 *
 * @param accent of links and buttons on light pages: {@code #0b4a6f}
 * @param accentOnDark the same on dark pages
 * @param logo name of the picture beside the survey, where there is one: {@code logo.svg}
 */
public record Look(
        @NotNull @Pattern(regexp = "#[0-9a-f]{6}") String accent,
        @NotNull @Pattern(regexp = "#[0-9a-f]{6}") String accentOnDark,
        Optional<@Pattern(regexp = "logo\\.svg") String> logo) {

    public Look {
        logo = Authored.optional(logo);
    }

    /** Below this, many cannot read (WCAG 2.2, 1.4.3). */
    private static final BigDecimal LEAST_CONTRAST = new BigDecimal("4.5");

    /** What the colour lies on or under on light pages: the page, the parts set off from it, the words of a button. */
    public static final List<String> LIGHT = List.of("#ffffff", "#f1f5f8");

    /** The same on dark pages. */
    public static final List<String> DARK = List.of("#14191d", "#1f272d", "#0d1b24");

    /** A finding for each thing that could not be read in these colours. */
    Findings check() {
        return Stream.of(faint(accent, LIGHT, "accent"), faint(accentOnDark, DARK, "accentOnDark"))
                .collect(Findings.joined());
    }

    private static Findings faint(String colour, List<String> others, String path) {
        return others.stream()
                .map(other -> faint(Optional.ofNullable(colour), other, path))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Findings.NONE);
    }

    private static Findings faint(Optional<String> colour, String other, String path) {
        return colour.flatMap(Colour::of)
                .map(written -> written.contrast(Colour.of(other).orElseThrow()))
                .map(ratio -> BigDecimal.valueOf(ratio).setScale(2, RoundingMode.FLOOR))
                .filter(ratio -> ratio.compareTo(LEAST_CONTRAST) < 0)
                .map(ratio -> Findings.of(Finding.error("look.faint", path)
                        .with("colour", colour.orElse(""))
                        .with("other", other)
                        .with("ratio", ratio)
                        .with("atLeast", LEAST_CONTRAST)))
                .orElse(Findings.NONE);
    }
}
