package se.medborgarlofte.survey.io.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.time.PartialDate;
import se.medborgarlofte.survey.io.words.Dates;

/** What rounds are called beside each other: by their years, where these differ, else by their months or titles. */
record TrendNames(List<Round> rounds, Voice voice) {

    /** As in a sentence. */
    List<String> told() {
        if (areApart(TrendNames::year)) {
            return each(TrendNames::year);
        }
        return areApart(TrendNames::month) ? each(this::monthInWords) : each(round -> voice.text(round.title()));
    }

    /** As on an axis, where there is little room. */
    List<String> brief() {
        return areApart(TrendNames::year) ? each(TrendNames::year) : each(TrendNames::month);
    }

    private boolean areApart(Function<Round, String> name) {
        return new HashSet<>(each(name)).size() == rounds.size();
    }

    private List<String> each(Function<Round, String> name) {
        return rounds.stream().map(name).toList();
    }

    private static String year(Round round) {
        return String.valueOf(day(round).getYear());
    }

    private static String month(Round round) {
        String day = day(round).toString();
        return day.substring(0, day.lastIndexOf('-'));
    }

    private String monthInWords(Round round) {
        return new Dates(voice.language()).of(new PartialDate(month(round)));
    }

    private static LocalDate day(Round round) {
        return round.fieldwork().lastDay();
    }
}
