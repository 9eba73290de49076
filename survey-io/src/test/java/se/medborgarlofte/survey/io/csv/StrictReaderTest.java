package se.medborgarlofte.survey.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrictReaderTest {

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    /** A stream that hands over as many bytes at a time as it likes. */
    private static InputStream reluctant(byte[] bytes, long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1 + random.nextInt(5)));
            }
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void characters_may_lie_across_the_ends_of_blocks(long seed) throws IOException {
        String text = "aå€😀\n".repeat(2_000);
        var read = new StringWriter();

        try (var reader = new StrictReader(reluctant(text.getBytes(StandardCharsets.UTF_8), seed))) {
            reader.transferTo(read);
        }

        assertThat(read.toString()).isEqualTo(text);
    }

    @Test
    void hands_over_all_before_a_broken_character_and_names_its_line() {
        byte[] bytes = ("rad\n".repeat(40_000) + "x?y").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xFF;
        var read = new StringWriter();

        assertThatThrownBy(() -> new StrictReader(new ByteArrayInputStream(bytes)).transferTo(read))
                .isInstanceOfSatisfying(
                        BrokenText.class, broken -> assertThat(broken.line()).isEqualTo(40_001));
        assertThat(read.toString()).isEqualTo("rad\n".repeat(40_000) + "x");
    }

    @Test
    void stays_at_its_end() throws IOException {
        try (var reader = new StrictReader(new ByteArrayInputStream("å".getBytes(StandardCharsets.UTF_8)))) {
            reader.transferTo(new StringWriter());

            assertThat(reader.read()).isEqualTo(-1);
            assertThat(reader.read()).isEqualTo(-1);
        }
    }

    @Test
    void a_character_cut_off_at_the_end_is_broken() {
        byte[] bytes = {'a', '\n', (byte) 0xC3};

        assertThatThrownBy(() -> new StrictReader(new ByteArrayInputStream(bytes)).transferTo(new StringWriter()))
                .isInstanceOfSatisfying(
                        BrokenText.class, broken -> assertThat(broken.line()).isEqualTo(2));
    }
}
