package se.medborgarlofte.survey.core.planted.b;

import se.medborgarlofte.survey.core.planted.a.NoCyclesBetweenPackages;

public record WayBack() {
    public NoCyclesBetweenPackages andBack() {
        return new NoCyclesBetweenPackages();
    }
}
