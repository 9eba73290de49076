package se.medborgarlofte.survey.core.planted;

final class NoGenericExceptions {
    void unchecked() {
        throw new RuntimeException("something");
    }

    void checked() throws Exception {
        throw new Exception("something");
    }
}
