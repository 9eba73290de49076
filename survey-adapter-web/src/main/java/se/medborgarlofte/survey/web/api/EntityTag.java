package se.medborgarlofte.survey.web.api;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A strong entity tag: two answers with the same tag are the same to the byte. A packed answer has other bytes, so whoever
 * takes packed answers is given tags of their own.
 */
record EntityTag(String value) {

    private static final Pattern PACKED = Pattern.compile("(?i)\\b(gzip|br|zstd)\\b");
    private static final int DIGITS = 32;

    static EntityTag of(String body, Context call) {
        String digits = HexFormat.of()
                .formatHex(sha256().digest(body.getBytes(StandardCharsets.UTF_8)))
                .substring(0, DIGITS);
        return new EntityTag('"' + digits + packing(call) + '"');
    }

    private static String packing(Context call) {
        return PACKED.matcher(
                        Optional.ofNullable(call.header("Accept-Encoding")).orElse(""))
                .results()
                .map(way -> "-" + way.group(1))
                .findFirst()
                .orElse("");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Whether the caller has this very answer already. */
    boolean isHeldBy(Context call) {
        return Optional.ofNullable(call.header("If-None-Match")).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(value));
    }
}
