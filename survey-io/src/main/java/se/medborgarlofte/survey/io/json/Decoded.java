package se.medborgarlofte.survey.io.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** The text of a document, decoded by the letter of UTF-8. */
final class Decoded {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Decoded() {}

    /** The text; absent when the bytes are not UTF-8. A byte order mark is a fault, and is taken away. */
    static Checked<String> of(byte[] bytes) {
        var text = CharBuffer.allocate(bytes.length);
        CharsetDecoder strict = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        boolean broken = strict.decode(ByteBuffer.wrap(bytes), text, true).isError();
        String decoded = text.flip().toString();
        return broken ? Checked.unreadable(Findings.of(broken(decoded))) : marked(decoded);
    }

    private static Finding broken(String before) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        var finding = Finding.error("unread.notUtf8", "");
        return finding.at(finding.place().at(line, before.length() - before.lastIndexOf('\n')));
    }

    private static Checked<String> marked(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK
                ? Checked.of(text.substring(1), Findings.of(Finding.error("document.byteOrderMark", "")))
                : Checked.sound(text);
    }
}
