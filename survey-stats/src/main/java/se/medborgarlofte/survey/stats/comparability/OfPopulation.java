package se.medborgarlofte.survey.stats.comparability;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.comparison.Degree;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.round.Paradata;
import se.medborgarlofte.survey.core.round.TargetPopulation;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/** Whom the rounds are about, how many of them answered, and in which languages. */
record OfPopulation(Context context) {

    private static final double PERCENT = 100;

    Stream<Reason> reasons() {
        return Stream.of(population(), responseRate(), languages(), attrition()).flatMap(Optional::stream);
    }

    /** The same persons asked again are the common part of whatever the two rounds were about. */
    private Optional<Reason> population() {
        var evidence = new ArrayList<Evidence>();
        Stream.concat(Stream.of(ages()).filter(Evidence::differs), descriptions())
                .forEach(evidence::add);
        boolean restricted = context.rounds().isPanel(limits().panelFrom());
        return evidence.isEmpty()
                ? Optional.empty()
                : Optional.of(context.reason(
                        ReasonCode.POPULATION_CHANGED, restricted ? Degree.WEAK : Degree.STRONG, evidence));
    }

    private Evidence ages() {
        return Evidence.of(
                Trait.AGES,
                ages(context.first().population()),
                ages(context.second().population()));
    }

    private static String ages(TargetPopulation population) {
        return population.ageFrom() + "–"
                + population.ageTo().map(String::valueOf).orElse("");
    }

    /** In each language that both are described in; whether it is another one, the first of these tells. */
    private Stream<Evidence> descriptions() {
        LocalizedText before = context.first().population().description();
        LocalizedText after = context.second().population().description();
        var shared = before.texts().keySet().stream()
                .filter(after.texts()::containsKey)
                .toList();
        var described = Stream.concat(shared.stream(), shared.isEmpty() ? Stream.of("") : Stream.empty())
                .map(language -> new Evidence(Trait.POPULATION, language, before.in(language), after.in(language)))
                .toList();
        return described.get(0).differs() ? described.stream().filter(Evidence::differs) : Stream.empty();
    }

    private Optional<Reason> responseRate() {
        return rate(context.rounds().first())
                .flatMap(before -> rate(context.rounds().second()).flatMap(after -> responseRate(before, after)));
    }

    private Optional<Reason> responseRate(double before, double after) {
        double apart = PERCENT * Math.abs(after - before);
        boolean low = !Context.reaches(PERCENT * Math.min(before, after), limits().lowResponseRate());
        if (!low && !Context.reaches(apart, limits().responseRateWeakFrom())) {
            return Optional.empty();
        }
        boolean strong = low || Context.reaches(apart, limits().responseRateStrongFrom());
        return Optional.of(context.reason(
                ReasonCode.RESPONSE_RATE_SHIFT,
                strong ? Degree.STRONG : Degree.WEAK,
                Evidence.of(Trait.RESPONSE_RATE, Context.percent(before), Context.percent(after))));
    }

    /** Of those who were drawn and could have answered; more answers than people is a miscount. */
    static Optional<Double> rate(AnsweredRound round) {
        int answers = round.data().size();
        return round.round()
                .paradata()
                .filter(paradata -> round.round().design().isSample())
                .flatMap(Paradata::eligible)
                .filter(eligible -> eligible > 0 && eligible >= answers)
                .map(eligible -> (double) answers / eligible);
    }

    private Optional<Reason> languages() {
        double before = onlyHere(context.rounds().first(), context.rounds().second());
        double after = onlyHere(context.rounds().second(), context.rounds().first());
        double most = PERCENT * Math.max(before, after);
        return most == 0
                ? Optional.empty()
                : Optional.of(context.reason(
                        ReasonCode.LANGUAGES_CHANGED,
                        Context.reaches(most, limits().languageStrongFrom()) ? Degree.STRONG : Degree.WEAK,
                        Evidence.of(Trait.LANGUAGE_SHARE, Context.percent(before), Context.percent(after))));
    }

    /** The share of the answers in languages that the other round did not offer. */
    private static double onlyHere(AnsweredRound round, AnsweredRound other) {
        Microdata data = round.data();
        var offered = other.questionnaire().languages();
        long only = IntStream.range(0, data.size())
                .filter(row -> data.languages()
                        .label(row)
                        .filter(language -> !offered.contains(language))
                        .isPresent())
                .count();
        return data.size() == 0 ? 0 : (double) only / data.size();
    }

    private Optional<Reason> attrition() {
        var rounds = context.rounds();
        if (!rounds.isPanel(limits().panelFrom())) {
            return Optional.empty();
        }
        int before = rounds.personsInFirst();
        int both = rounds.personsInBoth();
        return PERCENT * both < (double) limits().attritionBelow() * before
                ? Optional.of(context.reason(
                        ReasonCode.PANEL_ATTRITION,
                        Degree.STRONG,
                        Evidence.of(Trait.PERSONS, before, both),
                        Evidence.of(Trait.PERSONS_IN_BOTH, both, both)))
                : Optional.empty();
    }

    private ComparisonRules.People limits() {
        return context.rules().people();
    }
}
