package se.medborgarlofte.survey.io.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.check.Finding;

class CubeFileTest {

    @TempDir
    Path folder;

    static LongStream seeds() {
        return LongStream.range(0, 20);
    }

    private Path file() {
        return folder.resolve("2016.cube");
    }

    private KeptCube readBack(KeptCube cube) {
        CubeFile.write(cube, file());
        return CubeFile.read(file()).orThrow();
    }

    private List<String> codesOf(byte[] bytes) throws IOException {
        Files.write(file(), bytes);
        return CubeFile.read(file()).findings().list().stream()
                .map(Finding::code)
                .toList();
    }

    private static byte[] bytes(KeptCube cube) throws IOException {
        var bytes = new ByteArrayOutputStream();
        CubeFile.write(cube, bytes);
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reads_back_what_it_has_written(long seed) {
        var written = CountedAnswers.of(seed, 200).counted(0, 200);

        var read = readBack(written);

        assertThat(read.legend()).isEqualTo(written.legend());
        assertThat(read.cube().form()).isEqualTo(written.cube().form());
        assertThat(read.cube().cells())
                .containsExactlyElementsOf(written.cube().cells().toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void parts_counted_where_they_lie_add_up_to_the_whole(long seed) {
        var answers = CountedAnswers.of(seed, 300);
        var whole = answers.counted(0, 300);

        var first = readBack(answers.counted(0, 70));
        var second = readBack(answers.counted(70, 70));
        var third = readBack(answers.counted(70, 300));
        var sum = readBack(first.plus(second)).plus(third);

        assertThat(sum.cube().cells())
                .containsExactlyElementsOf(whole.cube().cells().toList());
    }

    @Test
    void writes_the_same_bytes_for_the_same_cube() throws IOException {
        assertThat(bytes(CountedAnswers.of(1, 90).counted(0, 90)))
                .isEqualTo(bytes(CountedAnswers.of(1, 90).counted(0, 90)));
    }

    @Test
    void refuses_a_file_in_which_any_bit_has_changed() throws IOException {
        byte[] sound = bytes(CountedAnswers.of(2, 12).counted(0, 12));

        for (int bit = 0; bit < sound.length * Byte.SIZE; bit++) {
            byte[] changed = sound.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            assertThat(codesOf(changed)).as("bit " + bit).hasSize(1);
        }
    }

    @Test
    void refuses_a_file_that_ends_early_or_goes_on() throws IOException {
        byte[] sound = bytes(CountedAnswers.of(3, 12).counted(0, 12));

        for (int length = 12; length < sound.length; length++) {
            assertThat(codesOf(Arrays.copyOf(sound, length)))
                    .as("length " + length)
                    .containsExactly("cube.damaged");
        }
        assertThat(codesOf(Arrays.copyOf(sound, sound.length + 1))).containsExactly("cube.damaged");
    }

    @Test
    void tells_a_newer_form_from_a_file_of_something_else() throws IOException {
        byte[] newer = bytes(CountedAnswers.of(4, 12).counted(0, 12));
        newer["survey-cube".length()] = 2;

        assertThat(codesOf(newer)).containsExactly("cube.otherVersion");
        assertThat(codesOf(new byte[0])).containsExactly("cube.notCube");
        assertThat(codesOf(new byte[] {'P', 'K'})).containsExactly("cube.notCube");
    }

    @Test
    void says_which_file_it_refuses() throws IOException {
        Files.write(file(), new byte[3]);

        var findings = CubeFile.read(file()).findings();

        assertThat(findings.toString()).contains("2016.cube").contains("cube.notCube");
    }

    @Test
    void does_not_add_up_cubes_of_different_things() {
        var cube = CountedAnswers.of(5, 20).counted(0, 20);
        var items = List.of(new Legend.Named("SAFE", List.of()), new Legend.Named("WORRIES", List.of()));
        var other = new KeptCube(new Legend(cube.legend().dimensions(), items), cube.cube());

        assertThatThrownBy(() -> cube.plus(other)).hasMessageContaining("cube.otherLegend");
    }

    @Test
    void has_a_legend_for_all_that_is_counted() {
        var cube = CountedAnswers.of(6, 20).counted(0, 20).cube();
        var tooShort = new Legend(CountedAnswers.LEGEND.dimensions(), List.of());

        assertThatThrownBy(() -> new KeptCube(tooShort, cube)).hasMessageContaining("legend is not of the cube");
    }
}
