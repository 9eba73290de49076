package se.medborgarlofte.survey.io.words;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.promise.GoalKind;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.Suggestion;
import se.medborgarlofte.survey.core.text.SmallLetters;
import se.medborgarlofte.survey.stats.followup.AreaOutcome;

/**
 * Whether a goal was reached in each of its areas, in a few words: with the goal and every result.
 *
 * @param name of the measure
 */
public record GoalInShort(GoalMeasure measure, String name, FollowUpSentences words) {

    /** @param areas in the order in which they are told */
    public String of(List<AreaOutcome> areas) {
        var told = Stream.of(Suggestion.Effect.values())
                .flatMap(effect -> where(
                        "short." + SmallLetters.of(effect),
                        areas,
                        area -> area.effect() == effect && !area.isKeptBack())
                        .stream());
        var kept = where("short.kept_back", areas, AreaOutcome::isKeptBack).stream();
        var sure = areas.stream().anyMatch(area -> area.decision().isPresent())
                ? Stream.of(words.say("short.sure"))
                : Stream.<String>of();
        return Stream.of(Stream.of(goal()), told, kept, sure)
                .flatMap(said -> said)
                .collect(joining(" "));
    }

    private String goal() {
        boolean isLevel = measure.kind() == GoalKind.LEVEL;
        return words.say(
                "short.goal." + SmallLetters.of(measure.kind()) + "." + SmallLetters.of(measure.side()),
                "name",
                name,
                "target",
                isLevel ? words.number(measure.target()) : words.points(measure.target()));
    }

    private Optional<String> where(String key, List<AreaOutcome> areas, Predicate<AreaOutcome> which) {
        var those = areas.stream().filter(which).map(this::area).toList();
        return those.isEmpty() ? Optional.empty() : Optional.of(words.say(key, "areas", words.list(those)));
    }

    private String area(AreaOutcome outcome) {
        String area = words.names().apply(outcome.area());
        if (outcome.value().isEmpty()) {
            return area;
        }
        var value =
                ExactDecimal.of(outcome.value().getAsDouble()).movePointRight(2).setScale(0, RoundingMode.HALF_UP);
        return measure.kind() == GoalKind.LEVEL
                ? words.say("short.area", "area", area, "share", words.number(value))
                : words.say(moved(value), "area", area, "points", words.points(value.abs()));
    }

    private static String moved(BigDecimal value) {
        return value.signum() < 0 ? "short.area.change.lower" : "short.area.change.higher";
    }
}
