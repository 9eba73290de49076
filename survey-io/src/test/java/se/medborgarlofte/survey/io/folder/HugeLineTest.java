package se.medborgarlofte.survey.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A line of 200 MB is refused, not read, by a machine with 256 MB of memory. */
class HugeLineTest {

    private static final int MEGABYTES = 200;

    @TempDir
    Path temp;

    /** Checks the folder that is its argument, in a process of its own. */
    public static void main(String... folder) {
        new Edited(Path.of(folder[0])).told().forEach(System.out::println);
    }

    private static void append(Path file, String piece) throws IOException {
        byte[] block = piece.repeat((1 << 20) / piece.length()).getBytes(StandardCharsets.UTF_8);
        try (OutputStream bytes = Files.newOutputStream(file, StandardOpenOption.APPEND)) {
            for (int i = 0; i < MEGABYTES; i++) {
                bytes.write(block);
            }
        }
    }

    private static String checked(Path folder) throws IOException, InterruptedException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var told = folder.resolveSibling("told.txt");
        var process = new ProcessBuilder(
                        java, "-Xmx256m", "-cp", classes, HugeLineTest.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(told.toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readString(told, StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({
        "x,        rounds/2016/responses.csv, rounds/2016/responses.csv:14: csv.lineTooLong",
        "'x,',     rounds/2016/responses.csv, rounds/2016/responses.csv:14: csv.lineTooLong",
        "' ',      areas.json,                areas.json: unread.tooLarge",
    })
    void is_told_and_nothing_else(String piece, String file, String told) throws IOException, InterruptedException {
        var folder = Edited.copy(Edited.GOOD, temp.resolve("survey"));
        append(folder.root().resolve(file), piece);

        assertThat(checked(folder.root()).strip()).isEqualTo(told);
    }
}
