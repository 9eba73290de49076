package se.medborgarlofte.survey.stats.comparability;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.comparison.ComparisonRules;
import se.medborgarlofte.survey.core.comparison.Degree;
import se.medborgarlofte.survey.core.comparison.Evidence;
import se.medborgarlofte.survey.core.comparison.Reason;
import se.medborgarlofte.survey.core.comparison.ReasonCode;
import se.medborgarlofte.survey.core.comparison.Trait;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.questionnaire.Battery;
import se.medborgarlofte.survey.core.questionnaire.Item;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** How light it was while people answered. */
record OfSeason(Context context) {

    Stream<Reason> reasons(Indicator indicator) {
        double before = hours(context.first());
        double after = hours(context.second());
        return degree(Math.abs(after - before), indicator)
                .map(degree -> context.reason(ReasonCode.SEASON_CHANGED, degree, evidence(before, after)))
                .stream();
    }

    private Optional<Degree> degree(double apart, Indicator indicator) {
        boolean dark = isAboutDarkness(indicator);
        boolean strong = apart > season().strongAbove().doubleValue();
        if (!dark) {
            return strong ? Optional.of(Degree.WEAK) : Optional.empty();
        }
        if (strong) {
            return Optional.of(Degree.STRONG);
        }
        return apart >= season().mediumFrom().doubleValue() ? Optional.of(Degree.MEDIUM) : Optional.empty();
    }

    private List<Evidence> evidence(double before, double after) {
        return List.of(
                Evidence.of(
                        Trait.MID_FIELDWORK,
                        Daylight.middle(context.first().fieldwork()),
                        Daylight.middle(context.second().fieldwork())),
                Evidence.of(Trait.DAYLIGHT, Context.decimal(before), Context.decimal(after)));
    }

    private double hours(Round round) {
        var latitude = context.declarations()
                .latitude()
                .orElseGet(() -> season().latitudeOf(
                                context.programme().survey().municipality().code()));
        return Daylight.hours(Daylight.middle(round.fieldwork()), latitude.doubleValue());
    }

    private boolean isAboutDarkness(Indicator indicator) {
        return indicator.measure().variables().stream()
                .flatMap(this::wordings)
                .flatMap(text -> text.texts().values().stream())
                .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
                .anyMatch(word -> season().darkWords().stream().anyMatch(word::startsWith));
    }

    private Stream<LocalizedText> wordings(String variable) {
        return Stream.of(context.rounds().first(), context.rounds().second())
                .flatMap(round -> round.questionnaire().asking(variable).stream())
                .flatMap(question -> wordings(question, variable));
    }

    private static Stream<LocalizedText> wordings(Question question, String variable) {
        var whole = Stream.concat(Stream.of(question.wording()), question.hint().stream());
        return question instanceof Battery battery
                ? Stream.concat(
                        whole,
                        battery.items().stream()
                                .filter(item -> battery.variable(item.id()).equals(variable))
                                .map(Item::wording))
                : whole;
    }

    private ComparisonRules.Season season() {
        return context.rules().season();
    }
}
