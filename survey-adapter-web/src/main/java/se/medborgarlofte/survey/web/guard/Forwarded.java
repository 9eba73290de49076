package se.medborgarlofte.survey.web.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the nearest of the proxies on the way has written into {@code Forwarded} (RFC 7239): the last of it. Anybody may have
 * written what stands before that.
 *
 * @param pairs such as {@code for=192.0.2.43}
 */
record Forwarded(List<String> pairs) {

    private static final Pattern ADDRESS = Pattern.compile("(?i)([0-9.]+)(?::\\d+)?|\\[([0-9a-f:.]+)](?::\\d+)?");

    /** @param headers in their order: a proxy adds to the one it finds, or adds another */
    static Forwarded in(List<String> headers) {
        var hops = split(String.join(",", headers), ',');
        return new Forwarded(split(hops.get(hops.size() - 1), ';'));
    }

    /** The parts between those separators that stand within no quotes; one at least. */
    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean escaped = i > begin && text.charAt(i - 1) == '\\';
            quoted ^= text.charAt(i) == '"' && !escaped;
            if (text.charAt(i) == separator && !quoted) {
                parts.add(text.substring(begin, i));
                begin = i + 1;
            }
        }
        parts.add(text.substring(begin));
        return parts;
    }

    /** The address the proxy was asked from, if it tells. */
    Optional<String> address() {
        return value("for=")
                .map(ADDRESS::matcher)
                .filter(matcher -> matcher.matches())
                .flatMap(address ->
                        Optional.ofNullable(address.group(1)).or(() -> Optional.ofNullable(address.group(2))));
    }

    /** Whether the proxy was asked by HTTPS. */
    boolean isSecure() {
        return value("proto=").filter("https"::equalsIgnoreCase).isPresent();
    }

    private Optional<String> value(String name) {
        return pairs.stream()
                .map(String::strip)
                .filter(pair -> pair.regionMatches(true, 0, name, 0, name.length()))
                .map(pair -> pair.substring(name.length()).replace("\"", ""))
                .findFirst();
    }
}
