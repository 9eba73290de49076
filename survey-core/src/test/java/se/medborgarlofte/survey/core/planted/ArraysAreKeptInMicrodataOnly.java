package se.medborgarlofte.survey.core.planted;

@SuppressWarnings("unused")
final class ArraysAreKeptInMicrodataOnly {
    static final class Kept {
        private final double[] values = {1.0};
    }
}
