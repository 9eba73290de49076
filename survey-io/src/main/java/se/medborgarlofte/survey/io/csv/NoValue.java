package se.medborgarlofte.survey.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;

/** What a cell holds that has no value: nothing at all, or one of some signs, letter by letter. */
final class NoValue {

    private final List<byte[]> signs;
    private final boolean hasSigns;

    private NoValue(List<byte[]> signs) {
        this.signs = signs;
        this.hasSigns = !signs.isEmpty();
    }

    static NoValue of(List<String> signs) {
        return new NoValue(signs.stream().map(sign -> sign.getBytes(UTF_8)).toList());
    }

    boolean isSaidIn(byte[] utf8, int offset, int length) {
        return length == 0 || hasSigns && isSign(utf8, offset, length);
    }

    private boolean isSign(byte[] utf8, int offset, int length) {
        for (byte[] sign : signs) {
            if (Arrays.equals(utf8, offset, offset + length, sign, 0, sign.length)) {
                return true;
            }
        }
        return false;
    }
}
