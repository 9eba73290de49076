package se.medborgarlofte.survey.io.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one part of the product in one language, with named gaps: {@code {n} answers}. */
public final class Phrases {

    private static final Pattern GAP = Pattern.compile("\\{([A-Za-z]+)}");

    /** By the name of the file; there are no more of them than files. */
    private static final Map<String, Phrases> READ = new ConcurrentHashMap<>();

    private final Map<String, String> phrases;

    private Phrases(Map<String, String> phrases) {
        this.phrases = phrases;
    }

    /**
     * The sentences of a part.
     *
     * @param part such as {@code report}
     * @throws IllegalArgumentException if there are none
     */
    public static Phrases of(String part, Language language) {
        return of(part, language.tag());
    }

    /** Whether a part is written in the language of that tag. */
    static boolean are(String part, String tag) {
        return Phrases.class.getResource(file(part, tag)) != null;
    }

    private static String file(String part, String tag) {
        return part + "_" + tag + ".properties";
    }

    /** Read once: a page asks for those of every language it can be read in. */
    static Phrases of(String part, String tag) {
        return READ.computeIfAbsent(file(part, tag), Phrases::read);
    }

    private static Phrases read(String file) {
        var properties = new Properties();
        try (var stream = Phrases.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalArgumentException("part has no sentences: " + file);
            }
            Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8);
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> phrases = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> phrases.put(key, properties.getProperty(key, "")));
        return new Phrases(phrases);
    }

    /**
     * A sentence with its gaps filled.
     *
     * @param gaps name and value by turns
     * @throws IllegalArgumentException if there is no such sentence, or a gap of it is not filled
     */
    public String say(String key, Object... gaps) {
        return GAP.matcher(text(key)).replaceAll(gap -> Matcher.quoteReplacement(filling(key, gap.group(1), gaps)));
    }

    /** Whether there is such a sentence. */
    boolean has(String key) {
        return phrases.containsKey(key);
    }

    Set<String> keys() {
        return new TreeSet<>(phrases.keySet());
    }

    /** The names of the gaps of a sentence. */
    Set<String> gaps(String key) {
        var names = new TreeSet<String>();
        GAP.matcher(text(key)).results().forEach(gap -> names.add(gap.group(1)));
        return names;
    }

    /** A sentence with its gaps open. */
    String text(String key) {
        return Objects.requireNonNullElseGet(phrases.get(key), () -> {
            throw new IllegalArgumentException("sentence is not written: " + key);
        });
    }

    private static String filling(String key, String name, Object[] gaps) {
        for (int i = 0; i + 1 < gaps.length; i += 2) {
            if (name.equals(gaps[i])) {
                return String.valueOf(gaps[i + 1]);
            }
        }
        throw new IllegalArgumentException("gap is not filled: " + key + " {" + name + "}");
    }
}
