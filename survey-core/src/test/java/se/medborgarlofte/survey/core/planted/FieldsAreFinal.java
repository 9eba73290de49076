package se.medborgarlofte.survey.core.planted;

@SuppressWarnings("unused")
final class FieldsAreFinal {
    static final class OfAnObject {
        private int count;
    }

    static final class OfAClass {
        private static int count;
    }
}
