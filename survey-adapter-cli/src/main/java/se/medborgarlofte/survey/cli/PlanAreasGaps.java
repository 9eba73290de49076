package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.stats.plan.FigurePrecision;

/** Says why cells are empty in what a round could tell of each area: every cause that occurs, and no other. */
final class PlanAreasGaps {

    private final List<FigurePrecision> figures;
    private final PlanWords words;

    PlanAreasGaps(List<FigurePrecision> figures, PlanWords words) {
        this.figures = List.copyOf(figures);
        this.words = words;
    }

    Stream<String> sentences() {
        return Stream.of(
                        where("plan.areas.no.why", PlanAreasGaps::isOutOfReach),
                        where("plan.areas.few_df", because(FigurePrecision.FEW_DF)),
                        where("plan.areas.none_or_all", because(FigurePrecision.NONE_OR_ALL)),
                        unknown())
                .flatMap(Optional::stream);
    }

    private Optional<String> where(String key, Predicate<FigurePrecision> cause) {
        return figures.stream().anyMatch(cause) ? Optional.of(words.say(key)) : Optional.empty();
    }

    /** Not even the largest change there can be would be seen in one of the directions. */
    private static boolean isOutOfReach(FigurePrecision row) {
        return row.detectable()
                .filter(change ->
                        change.decrease().isEmpty() || change.increase().isEmpty())
                .isPresent();
    }

    private static Predicate<FigurePrecision> because(String reason) {
        return row -> row.reason().filter(reason::equals).isPresent();
    }

    /** There is no margin either. */
    private Optional<String> unknown() {
        var reasons = figures.stream()
                .filter(row -> row.margin().isEmpty())
                .flatMap(row -> row.reason().stream())
                .distinct()
                .map(reason -> words.say("reason." + reason.toLowerCase(Locale.ROOT)))
                .collect(joining(", "));
        return reasons.isEmpty() ? Optional.empty() : Optional.of(words.say("plan.areas.unknown", "reasons", reasons));
    }
}
