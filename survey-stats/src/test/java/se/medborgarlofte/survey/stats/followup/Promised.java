package se.medborgarlofte.survey.stats.followup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.lint.LintRules;
import se.medborgarlofte.survey.core.promise.ChoiceBasis;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.FixedGoal;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.Goal1;
import se.medborgarlofte.survey.core.promise.GoalKind;
import se.medborgarlofte.survey.core.promise.GoalMeasure;
import se.medborgarlofte.survey.core.promise.GoalSide;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.core.time.PartialDate;
import se.medborgarlofte.survey.stats.comparability.Answerer;
import se.medborgarlofte.survey.stats.comparability.Pair;
import se.medborgarlofte.survey.stats.town.Town;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds;

/** A promise between two rounds, looked back at; its goal is that at most 32 percent are unsafe in areas A and B. */
record Promised(Pair pair, GoalMeasure measure, CitizenPromise promise) {

    private static final LintRules LINT = new LintRules("lint", 1, List.of(), List.of());

    /** So many of two hundred are unsafe in A and in B, before and after. */
    static Promised of(int beforeA, int afterA, int beforeB, int afterB) {
        return of(
                Stream.concat(area("A", beforeA, 200), area("B", beforeB, 200)),
                Stream.concat(area("A", afterA, 200), area("B", afterB, 200)));
    }

    static Promised of(Stream<Answerer> before, Stream<Answerer> after) {
        return new Promised(Pair.of(before, after), goal(), Promises.complete());
    }

    /** So many of n are unsafe; sexes and ages are as common among both. */
    static Stream<Answerer> area(String area, int unsafe, int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> Answerer.saying(i < unsafe ? 3 : 2)
                        .in(area)
                        .with("SEX", 1 + i % 2)
                        .with("AGE_GROUP", 1 + i % 3));
    }

    private static GoalMeasure goal() {
        return new GoalMeasure(
                Pair.unsafe().id(),
                1,
                List.of(new AreaCode("A"), new AreaCode("B")),
                ChoiceBasis.AUTHORITIES,
                new RoundId("2020"),
                GoalKind.LEVEL,
                BigDecimal.valueOf(32),
                Optional.of(BigDecimal.valueOf(5)),
                List.of(),
                Optional.of(new PartialDate("2022-09")),
                Optional.of(12),
                GoalSide.AT_MOST,
                new LinkedHashMap<>(),
                Optional.of(new FixedGoal(
                        Texts.both("Nämnden", "The board"), new PartialDate("2021-01"), Optional.empty(), List.of())));
    }

    Promised with(String component, Object value) {
        return new Promised(pair, Rewritten.with(measure, component, value), promise);
    }

    Promised planned(String area, int answers) {
        return with("plannedAnswers", Map.of(new AreaCode(area), answers));
    }

    Promised promising(String component, Object value) {
        return new Promised(pair, measure, Rewritten.with(promise, component, value));
    }

    Promised in(Pair other) {
        return new Promised(other, measure, promise);
    }

    PromiseFollowUp followUp() {
        return followUp(Optional.of(measure), round -> KnownGround.NOTHING);
    }

    GoalFollowUp goalFollowUp() {
        return followUp().goals().get(0);
    }

    PromiseFollowUp followUp(Optional<GoalMeasure> fixed, Function<Round, KnownGround> pictures) {
        return followUp(fixed, pictures, Telling.EVERYTHING);
    }

    PromiseFollowUp followUp(Optional<GoalMeasure> fixed, Function<Round, KnownGround> pictures, Telling telling) {
        var goal = new Goal(Promises.id("safer"), Texts.both("Tryggare", "Safer"), fixed);
        var told = new ArrayList<FollowUp>(promise.followUps().stream()
                .map(any -> any instanceof FollowUp.Effect effect
                        ? Rewritten.<FollowUp.Effect>with(effect, "round", new RoundId("2022"))
                        : any)
                .toList());
        CitizenPromise looked = Rewritten.with(Rewritten.with(promise, "goals", List.of(goal)), "followUps", told);
        var looking = new FollowUpOfPromise(
                new ComparisonOfRounds(pair.comparing(new Pair.NoReleases())),
                Town.RULES,
                Goal1.rules(),
                LINT,
                record -> String.valueOf(record.hashCode()));
        return looking.of(pair.withPromises(looked).programme(), looked, pictures, pair.declarations(), telling);
    }
}
