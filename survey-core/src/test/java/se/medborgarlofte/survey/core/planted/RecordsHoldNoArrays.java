package se.medborgarlofte.survey.core.planted;

final class RecordsHoldNoArrays {
    record OfNumbers(double[] values) {}

    record OfObjects(String[] words) {}
}
