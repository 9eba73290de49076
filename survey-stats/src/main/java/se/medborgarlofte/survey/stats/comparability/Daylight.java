package se.medborgarlofte.survey.stats.comparability;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import se.medborgarlofte.survey.core.round.Fieldwork;

/** Hours of daylight, by Cooper's declination of the sun with refraction and the sun's disc. */
final class Daylight {

    private static final double TILT = 23.44;
    private static final double HORIZON = -0.833;
    private static final double HOURS = 24;

    private Daylight() {}

    /** On a day at a latitude in degrees; in [0, 24]. */
    static double hours(LocalDate day, double latitude) {
        double declination = Math.toRadians(TILT) * Math.sin(2 * Math.PI * (284 + day.getDayOfYear()) / 365);
        double phi = Math.toRadians(latitude);
        double cosine = (Math.sin(Math.toRadians(HORIZON)) - Math.sin(phi) * Math.sin(declination))
                / (Math.cos(phi) * Math.cos(declination));
        return HOURS / Math.PI * Math.acos(Math.max(-1, Math.min(cosine, 1)));
    }

    /** The day in the middle of the fieldwork. */
    static LocalDate middle(Fieldwork fieldwork) {
        return fieldwork.firstDay().plusDays(ChronoUnit.DAYS.between(fieldwork.firstDay(), fieldwork.lastDay()) / 2);
    }
}
