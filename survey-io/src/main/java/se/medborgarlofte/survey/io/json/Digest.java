package se.medborgarlofte.survey.io.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of what must never change once it has been used. */
public final class Digest {

    private Digest() {}

    /** SHA-256 in lower-case hex, of the value's JSON by RFC 8785: how a file is laid out makes no difference. */
    public static String of(Record value) {
        byte[] canonical = Json.compact(value).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(sha256().digest(canonical));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
