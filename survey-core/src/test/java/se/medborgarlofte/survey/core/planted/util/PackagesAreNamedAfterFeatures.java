package se.medborgarlofte.survey.core.planted.util;

final class PackagesAreNamedAfterFeatures {
    static final class Anything {}
}
