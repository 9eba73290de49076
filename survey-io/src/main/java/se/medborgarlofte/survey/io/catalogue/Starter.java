package se.medborgarlofte.survey.io.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files a new survey begins with: the shipped questionnaire, and what has to be filled in. */
public final class Starter {

    private static final String FOLDER = "/se/medborgarlofte/survey/io/starter/";
    private static final String INDEX = "index.txt";

    private Starter() {}

    /** What stands in each file, by its name in the folder of the survey. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        names().forEach(name -> files.put(name, text(name)));
        return Collections.unmodifiableMap(files);
    }

    private static List<String> names() {
        return text(INDEX).lines().filter(name -> !name.isBlank()).toList();
    }

    private static String text(String name) {
        return new String(Shipped.bytes(FOLDER + name), StandardCharsets.UTF_8);
    }
}
