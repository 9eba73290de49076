package se.medborgarlofte.survey.core.check;

import java.util.regex.Pattern;

/** The path of a constraint as people wrote it: a record around one plain value is not a step of its own. */
final class WrittenPath {

    private static final Pattern CONTAINER = Pattern.compile("\\.?<[^>]*>");
    private static final Pattern TEXTS = Pattern.compile("\\.?texts\\[([^\\]]*)\\]");
    private static final Pattern PLAIN = Pattern.compile("\\.(value|texts)$");

    private WrittenPath() {}

    static String of(String path) {
        String bare = CONTAINER.matcher(path).replaceAll("");
        return PLAIN.matcher(TEXTS.matcher(bare).replaceAll(".$1")).replaceAll("");
    }
}
