package se.medborgarlofte.survey.core.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * What a figure means; a changed meaning is a new version.
 *
 * @param version from 1
 * @param name a heading: "Unsafe in their own area after dark"
 * @param group who counts, to follow "share" or "percent of …": "who feel unsafe walking alone after dark"
 * @param base who is counted, in words: "residents who answered and who go out or stay in because they feel unsafe"
 * @param measure how it is made from answers
 * @param direction which way is better
 * @param unit what it is counted in
 * @param sensitive whether small numbers could expose someone: victimisation, reporting, places
 */
public record Indicator(
        @NotNull @Valid IndicatorId id,
        @NotNull @Positive Integer version,
        @NotNull @Valid LocalizedText name,
        @NotNull @Valid LocalizedText group,
        @NotNull @Valid LocalizedText base,
        @NotNull @Valid Measure measure,
        @NotNull Direction direction,
        @NotNull Unit unit,
        Boolean sensitive) {

    public Indicator {
        sensitive = Authored.flag(sensitive);
    }

    /** As it is cited: {@code I_UNSAFE_NIGHT@1}. */
    public String citation() {
        return id + "@" + version;
    }

    /** Whether it tells how many of a group, rather than how much. */
    public boolean isShare() {
        return unit == Unit.PERCENT;
    }

    /** What is wrong within the indicator itself. */
    public Findings check(List<String> languages) {
        var texts = LocalizedText.missing(Optional.ofNullable(name), languages, "name")
                .and(LocalizedText.missing(Optional.ofNullable(group), languages, "group"))
                .and(LocalizedText.missing(Optional.ofNullable(base), languages, "base"));
        return measure == null
                ? texts
                : texts.and(measure.match(new CountedIsInBase()).under("measure"))
                        .and(measure instanceof Measure.Mean ? checkMean() : checkShare());
    }

    private Findings checkShare() {
        return unit == null || unit == Unit.PERCENT
                ? Findings.NONE
                : Findings.of(Finding.error("indicator.shareNotInPercent", "unit"));
    }

    /** Behind a mean no small number can be told from a large one, so nothing could be done to hide it. */
    private Findings checkMean() {
        var ofUnit = unit == null || unit == Unit.POINTS
                ? Findings.NONE
                : Findings.of(Finding.error("indicator.meanInPercent", "unit"));
        return sensitive ? ofUnit.and(Findings.of(Finding.error("indicator.sensitiveMean", "sensitive"))) : ofUnit;
    }

    /** Every code that counts must be in the base. */
    private static final class CountedIsInBase implements Measure.Cases<Findings> {

        @Override
        public Findings share(Measure.Share measure) {
            return outside(measure.numerator(), measure.denominator());
        }

        @Override
        public Findings shareOfAny(Measure.ShareOfAny measure) {
            return outside(measure.numerator(), measure.denominator());
        }

        @Override
        public Findings mean(Measure.Mean measure) {
            return Findings.NONE;
        }

        private static Findings outside(List<Integer> numerator, List<Integer> denominator) {
            return Findings.each(
                    numerator,
                    "numerator",
                    code -> denominator.contains(code)
                            ? Findings.NONE
                            : Findings.of(Finding.error("indicator.numeratorOutsideBase", "")
                                    .with("code", code)));
        }
    }
}
