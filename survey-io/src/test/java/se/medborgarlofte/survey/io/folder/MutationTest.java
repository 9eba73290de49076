package se.medborgarlofte.survey.io.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MutationTest {

    private static final Path EXAMPLE = Path.of("../examples/halmstad");

    @TempDir
    Path temp;

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    static LongStream fewSeeds() {
        return LongStream.range(0, 30);
    }

    private static RandomGenerator random(long seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_fault_anywhere_in_a_sound_folder_is_told_where_it_is(long seed) throws IOException {
        checkMutationOf(Edited.GOOD, seed);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void a_fault_anywhere_in_the_example_is_told_where_it_is(long seed) throws IOException {
        checkMutationOf(EXAMPLE, seed);
    }

    private void checkMutationOf(Path sound, long seed) throws IOException {
        var folder = Edited.copy(sound, temp.resolve("survey"));

        var mutation = Mutation.of(folder, documents(sound), random(seed));
        var findings = folder.check();

        assertThat(findings.hasErrors()).as(mutation + "\n" + findings).isTrue();
        assertThat(findings.list()).as(mutation.toString()).anyMatch(mutation::isToldBy);
    }

    private static List<String> documents(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches(".*\\.(json|csv)"))
                    .sorted()
                    .toList();
        }
    }
}
