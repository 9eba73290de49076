package se.medborgarlofte.survey.core.check;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/** Leaves every message as it is: findings carry codes and parameters, and their words are chosen where they are shown. */
final class Unworded implements MessageInterpolator {

    @Override
    public String interpolate(String template, Context context) {
        return template;
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return template;
    }
}
