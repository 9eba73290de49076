package se.medborgarlofte.survey.core.check;

/** The path of a constraint as people wrote it: a record around one plain value is not a step of its own. */
final class WrittenPath {

    private static final String CONTAINER = "\\.?<[^>]*>";
    private static final String TEXTS = "\\.?texts\\[([^\\]]*)\\]";
    private static final String PLAIN = "\\.?(value|texts)$";

    private WrittenPath() {}

    static String of(String path) {
        return path.replaceAll(CONTAINER, "").replaceAll(TEXTS, ".$1").replaceAll(PLAIN, "");
    }
}
