package se.medborgarlofte.survey.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Decodes by the letter of UTF-8: everything before a broken character is handed over, then {@link BrokenText} thrown. */
final class StrictReader extends Reader {

    private static final int BLOCK = 1 << 16;

    private final InputStream bytes;
    private final ByteBuffer undecoded = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer decoded = CharBuffer.allocate(BLOCK).flip();
    private final AtomicInteger line = new AtomicInteger(1);
    private final AtomicBoolean ended = new AtomicBoolean();
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    StrictReader(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        while (!ended.get() && !decoded.hasRemaining()) {
            ended.set(!decode());
        }
        if (!decoded.hasRemaining()) {
            return -1;
        }
        int handed = Math.min(length, decoded.remaining());
        decoded.get(buffer, offset, handed);
        return handed;
    }

    /** Decodes what there is, after fetching more where nothing could be; false at the end. */
    private boolean decode() throws IOException {
        boolean more = decode(false) || fill();
        return more || decode(true);
    }

    private boolean decode(boolean atEnd) throws BrokenText {
        boolean broken = decoder.decode(undecoded, decoded.clear(), atEnd).isError();
        if (broken && decoded.position() == 0) {
            throw new BrokenText(line.get());
        }
        decoded.flip();
        line.addAndGet(lineEnds());
        return decoded.hasRemaining();
    }

    private int lineEnds() {
        char[] characters = decoded.array();
        int ends = 0;
        for (int i = 0; i < decoded.limit(); i++) {
            ends += characters[i] == '\n' ? 1 : 0;
        }
        return ends;
    }

    private boolean fill() throws IOException {
        undecoded.compact();
        int read = bytes.read(undecoded.array(), undecoded.position(), undecoded.remaining());
        undecoded.position(undecoded.position() + Math.max(0, read)).flip();
        return read >= 0;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
