package se.medborgarlofte.survey.io.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;

/** The rows of a portion that are text by the letter of UTF-8; where it is broken, those that end before that. */
final class PortionRows {

    private static final int SOME = 1 << 14;

    private final byte[] bytes;
    private final int length;
    private final Optional<Finding> broken;

    private PortionRows(byte[] bytes, int length, Optional<Finding> broken) {
        this.bytes = bytes;
        this.length = length;
        this.broken = broken;
    }

    /** Only the first {@link #length()} count; a line end follows them, so that nobody asks for the end. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** What broke the text off, and on which line. */
    Optional<Finding> broken() {
        return broken;
    }

    static PortionRows of(Portion portion) {
        int sound = portion.foreign() ? sound(portion) : portion.length();
        if (sound < portion.length()) {
            return broken(portion, RowEnds.last(portion, sound), sound, "unread.notUtf8");
        }
        if (portion.failure().isPresent()) {
            int end = RowEnds.last(portion, sound);
            return broken(portion, end, end, code(portion.failure().get()));
        }
        return whole(portion, portion.length(), Optional.empty());
    }

    private static PortionRows whole(Portion portion, int end, Optional<Finding> broken) {
        portion.bytes()[end] = '\n';
        return new PortionRows(portion.bytes(), end, broken);
    }

    /** How many of the first bytes are text. */
    private static int sound(Portion portion) {
        var bytes = ByteBuffer.wrap(portion.bytes(), 0, portion.length());
        var some = CharBuffer.allocate(SOME);
        var decoder = UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        while (decoder.decode(bytes, some.clear(), true).isOverflow()) {
            some.clear();
        }
        return bytes.position();
    }

    private static PortionRows broken(Portion portion, int end, int place, String code) {
        var finding = Finding.error(code, "");
        int line = lineOf(portion, place);
        return whole(portion, end, Optional.of(finding.at(finding.place().at(line, 0))));
    }

    private static String code(IOException failure) {
        return failure instanceof RowTooLong ? "csv.lineTooLong" : DataFile.code(failure);
    }

    private static int lineOf(Portion portion, int place) {
        int line = 1;
        for (int i = 0; i < place; i++) {
            line += portion.bytes()[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
