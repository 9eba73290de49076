package se.medborgarlofte.survey.io.words;

import java.time.LocalDate;
import se.medborgarlofte.survey.core.time.PartialDate;

/** Dates as a language writes them: {@code 3–28 oktober 2016}. */
public final class Dates {

    private final Phrases words;

    public Dates(Language language) {
        this(Phrases.of("dates", language));
    }

    Dates(Phrases words) {
        this.words = words;
    }

    public String day(LocalDate day) {
        return withoutYear(day) + " " + day.getYear();
    }

    /** As far as it is known: a day, a month or a year. */
    public String of(PartialDate date) {
        if (date.isToTheYear()) {
            return date.value();
        }
        var day = date.earliest();
        return date.isToTheMonth() ? month(day) + " " + day.getYear() : day(day);
    }

    /** From the one to the other, both included. */
    public String span(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(first);
        }
        if (first.getYear() != last.getYear()) {
            return day(first) + " – " + day(last);
        }
        return first.getMonth() == last.getMonth()
                ? first.getDayOfMonth() + "–" + day(last)
                : withoutYear(first) + " – " + day(last);
    }

    private String withoutYear(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day);
    }

    private String month(LocalDate day) {
        return words.say("month." + day.getMonthValue());
    }
}
