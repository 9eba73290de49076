package se.medborgarlofte.survey.web.page;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
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
public record EntityTag(String value) {

    private static final Pattern PACKED = Pattern.compile("(?i)\\b(gzip|br|zstd)\\b");
    private static final int DIGITS = 32;

    /** Of a body that may be packed. */
    public static EntityTag of(String body, Context call) {
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
    public boolean isHeldBy(Context call) {
        return Optional.ofNullable(call.header("If-None-Match")).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(value));
    }

    /**
     * Tells a caller who has this very answer that it is still the same. Sent at once: a server that finds no body at the end
     * would write that its length is 0, which RFC 9110 forbids.
     */
    public static void notModified(Context call) {
        try {
            call.status(304).res().flushBuffer();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
