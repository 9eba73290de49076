package se.medborgarlofte.survey.stats.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.release.Category;
import se.medborgarlofte.survey.core.release.Composition;
import se.medborgarlofte.survey.core.release.ReleasedFigure;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.release.ReleasedRow;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.release.ShownValue;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** A report in short lines: {@code A+B 60: 25 %}. */
final class Shown {

    private Shown() {}

    /** The rows of an indicator's only table by area. */
    static List<String> byArea(RoundReport report, Indicator indicator) {
        return by(Breakdown.AREA, report, indicator);
    }

    static List<String> by(String variable, RoundReport report, Indicator indicator) {
        return released(report, indicator).tables().stream()
                .filter(table -> table.breakdown().variable().equals(variable))
                .flatMap(table -> table.rows().stream())
                .map(Shown::row)
                .toList();
    }

    static String total(RoundReport report, Indicator indicator) {
        return figure(released(report, indicator).total());
    }

    static ReleasedIndicator released(RoundReport report, Indicator indicator) {
        return report.indicators().stream()
                .filter(released -> released.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    static List<String> answers(Composition composition) {
        return composition.parts().stream()
                .map(part -> names(part.categories()) + " " + part.answers() + ": "
                        + part.percentOfAnswers().map(String::valueOf).orElse("-") + " of answers, "
                        + part.percentOfPopulation().map(String::valueOf).orElse("-") + " of people")
                .toList();
    }

    private static String row(ReleasedRow row) {
        return names(row.categories()) + " " + figure(row.figure());
    }

    static String names(List<Category> categories) {
        return categories.stream()
                .map(category -> category.isKnown() ? category.code() : "?")
                .collect(joining("+"));
    }

    private static String figure(ReleasedFigure figure) {
        return figure.n().map(String::valueOf).orElse("-") + ": "
                + figure.value().match(new InWords());
    }

    private static final class InWords implements ShownValue.Cases<String> {

        @Override
        public String rounded(ShownValue.Rounded value) {
            return value.value() + " %";
        }

        @Override
        public String under(ShownValue.Under value) {
            return "under " + value.percent() + " %";
        }

        @Override
        public String over(ShownValue.Over value) {
            return "over " + value.percent() + " %";
        }

        @Override
        public String tooUncertain(ShownValue.TooUncertain value) {
            return "too uncertain";
        }

        @Override
        public String tooFew(ShownValue.TooFew value) {
            return "too few";
        }

        @Override
        public String withheld(ShownValue.Withheld value) {
            return "withheld";
        }
    }
}
