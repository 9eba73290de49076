package se.medborgarlofte.survey.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people leave out of a file, as the empty case: records of authored things copy their parts through here.
 *
 * <p>A place in a list that could not be read stays there as {@code null}, so that the places after it keep their
 * numbers; declared constraints report it, {@link Findings#each} passes over it, and nothing with such a place is sound.
 */
public final class Authored {

    /** What an optional text must look like; {@code NotBlank} would demand that it is not left out. */
    public static final String NOT_BLANK = "(?s).*\\S.*";

    private Authored() {}

    /** An unmodifiable copy; empty when {@code list} was left out. */
    public static <T> List<T> list(List<T> list) {
        return list == null ? Collections.emptyList() : Collections.unmodifiableList(new ArrayList<>(list));
    }

    /** An unmodifiable copy in the order it was written; empty when {@code map} was left out. */
    public static <K, V> Map<K, V> map(Map<K, V> map) {
        return map == null ? Collections.emptyMap() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** The part itself; empty when it was left out. */
    public static <T> Optional<T> optional(Optional<T> part) {
        return part == null ? Optional.empty() : part;
    }

    /** Whether a yes was written; no when it was left out. */
    public static boolean flag(Boolean flag) {
        return flag != null && flag;
    }
}
