package se.medborgarlofte.survey.core.planted;

import java.util.Calendar;
import java.util.Date;

final class NoOldDates {
    Object date() {
        return new Date();
    }

    Object calendar() {
        return Calendar.getInstance();
    }
}
