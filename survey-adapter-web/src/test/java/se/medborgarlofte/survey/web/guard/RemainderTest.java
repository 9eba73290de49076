package se.medborgarlofte.survey.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RemainderTest {

    private static final long MOST = 8L << 20;
    private static final int PIECE = 1000;

    private final AtomicLong sent = new AtomicLong();
    private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);

    /** A body that arrives piece by piece, one each {@code pause}. */
    private InputStream body(long length, Duration pause) {
        return new InputStream() {
            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int most) {
                if (sent.get() >= length) {
                    return -1;
                }
                now.addAndGet(pause.toNanos());
                int piece = (int) Math.min(PIECE, length - sent.get());
                sent.addAndGet(piece);
                return piece;
            }
        };
    }

    @Test
    void takes_all_of_a_body_that_is_not_too_large() throws IOException {
        Remainder.discard(body(MOST, Duration.ZERO), now::get);

        assertThat(sent).hasValue(MOST);
    }

    @Test
    void cuts_a_body_off_that_does_not_end() throws IOException {
        Remainder.discard(body(Long.MAX_VALUE, Duration.ZERO), now::get);

        assertThat(sent.get()).isBetween(MOST, MOST + PIECE);
    }

    @Test
    void cuts_a_sender_off_who_takes_longer_than_a_minute() throws IOException {
        Remainder.discard(body(MOST, Duration.ofSeconds(7)), now::get);

        assertThat(sent).hasValue(9 * PIECE);
    }
}
