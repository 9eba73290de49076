package se.medborgarlofte.survey.core.planted;

final class ClassesAreNamedAfterWhatTheyAre {
    static final class DateUtils {}

    static final class SurveysImpl {}

    static final class WeightHelper {}
}
