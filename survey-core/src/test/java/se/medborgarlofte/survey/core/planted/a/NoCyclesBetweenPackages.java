package se.medborgarlofte.survey.core.planted.a;

import se.medborgarlofte.survey.core.planted.b.WayBack;

public final class NoCyclesBetweenPackages {
    WayBack there() {
        return new WayBack();
    }
}
