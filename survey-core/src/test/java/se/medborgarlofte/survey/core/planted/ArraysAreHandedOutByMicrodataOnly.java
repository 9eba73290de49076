package se.medborgarlofte.survey.core.planted;

final class ArraysAreHandedOutByMicrodataOnly {
    double[] values() {
        return new double[] {1.0};
    }
}
