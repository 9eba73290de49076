package se.medborgarlofte.survey.core.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * A survey's own index of problems, from 0 to 6: each item gets a point for every cut-off that its share reaches, and the points
 * are averaged. It is nobody else's index, and has none of another's cut-offs.
 *
 * @param version from 1; a changed item, cut-off or average is a new one
 * @param name a heading
 * @param groups of items that belong together
 * @param average what the index is the mean of
 * @param minimumItems fewest items a round must have asked for
 * @param nearCutOff percentage points: a share no farther from a cut-off is said to be near it
 * @param bootstrap how its uncertainty is measured
 */
public record ProblemIndex(
        @NotNull @Valid IndicatorId id,
        @NotNull @Positive Integer version,
        @NotNull @Valid LocalizedText name,
        @NotEmpty List<@NotNull @Valid Group> groups,
        @NotNull Average average,
        @NotNull @Positive Integer minimumItems,
        @NotNull @PositiveOrZero @DecimalMax("10") BigDecimal nearCutOff,
        @NotNull @Valid Bootstrap bootstrap) {

    /** The most points an item can get. */
    public static final int MOST = 6;

    private static final List<String> POLICE = List.of("polis", "police");

    /** What is averaged. */
    public enum Average {
        /** All items alike. */
        ITEMS,
        /** The means of the groups, so that a group with many items weighs no more than one with few. */
        GROUPS
    }

    /** Why a round has no index. */
    public enum Unmeasured {
        /** Anyone could answer, so nobody could say how sure it is. */
        NOT_A_SAMPLE,
        /** Too few of the items were asked. */
        TOO_FEW_ITEMS,
        /** A stratum has a single unit, of which nothing can be drawn anew. */
        LONELY_STRATA
    }

    /** Items that belong together. */
    public record Group(
            @NotNull @Valid LocalizedText name, @NotEmpty List<@NotNull @Valid Item> items) {

        public Group {
            items = Authored.list(items);
        }
    }

    /**
     * A share, and what it takes to get each point.
     *
     * @param version of the indicator
     * @param cutOffs in percent, ascending
     */
    public record Item(
            @NotNull @Valid IndicatorId indicator,
            @NotNull @Positive Integer version,

            @NotNull @Size(min = MOST, max = MOST)
            List<@NotNull @DecimalMin(value = "0", inclusive = false) @DecimalMax("100") BigDecimal> cutOffs) {

        public Item {
            cutOffs = Authored.list(cutOffs);
        }

        /** As the indicator is cited. */
        public String citation() {
            return indicator + "@" + version;
        }

        private Findings check() {
            var written = cutOffs.stream().filter(Objects::nonNull).toList();
            boolean ascending = IntStream.range(1, written.size())
                    .allMatch(i -> written.get(i).compareTo(written.get(i - 1)) > 0);
            return ascending ? Findings.NONE : Findings.of(Finding.error("index.cutOffsNotAscending", "cutOffs"));
        }
    }

    /**
     * Samples of the sample: respondents, or sampling units, drawn anew within their strata.
     *
     * @param seed the same seed gives the same index, interval and chances
     */
    public record Bootstrap(
            @NotNull @Min(200) @Max(10000) Integer replicates,
            @NotNull Integer seed) {}

    public ProblemIndex {
        groups = Authored.list(groups);
    }

    /** As it is cited: {@code X_PROBLEM_0_6@1}. */
    public String citation() {
        return id + "@" + version;
    }

    /** The items of all groups. */
    public List<Item> items() {
        return groups.stream()
                .filter(Objects::nonNull)
                .flatMap(group -> group.items().stream())
                .toList();
    }

    /** What is wrong within the index itself. */
    public Findings check(List<String> languages) {
        var seen = new Seen<String>();
        return texts(name, languages, "name")
                .and(Findings.each(
                        groups,
                        "groups",
                        group -> texts(group.name(), languages, "name")
                                .and(Findings.each(
                                        group.items(),
                                        "items",
                                        item -> repeated(item, seen).and(item.check())))))
                .and(enough());
    }

    private static Findings repeated(Item item, Seen<String> seen) {
        return item.indicator() != null && seen.again(item.indicator().value())
                ? Findings.of(Finding.error("index.itemRepeated", "indicator").with("indicator", item.indicator()))
                : Findings.NONE;
    }

    private Findings enough() {
        int items = items().size();
        return minimumItems == null || minimumItems <= items
                ? Findings.NONE
                : Findings.of(Finding.error("index.minimumTooLarge", "minimumItems")
                        .with("minimum", minimumItems)
                        .with("items", items));
    }

    /** A name in every language, and in none of them that of the police: their items and cut-offs are not known. */
    private static Findings texts(LocalizedText text, List<String> languages, String path) {
        var missing = LocalizedText.missing(Optional.ofNullable(text), languages, path);
        boolean named = Stream.ofNullable(text)
                .flatMap(written -> written.texts().values().stream())
                .filter(Objects::nonNull)
                .map(words -> words.toLowerCase(Locale.ROOT))
                .anyMatch(words -> POLICE.stream().anyMatch(words::contains));
        return named ? missing.and(Findings.of(Finding.error("index.namedAfterPolice", path))) : missing;
    }
}
