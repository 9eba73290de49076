package se.medborgarlofte.survey.core.check;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people leave out of a file, as the empty case: records of authored things copy their parts through here. */
public final class Authored {

    private Authored() {}

    /** An unmodifiable copy; empty when {@code list} was left out. */
    public static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** An unmodifiable copy in the order it was written; empty when {@code map} was left out. */
    public static <K, V> Map<K, V> map(Map<K, V> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** Whether a yes was written; no when it was left out. */
    public static boolean flag(Boolean flag) {
        return flag != null && flag;
    }
}
