package se.medborgarlofte.survey.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.response.Response;

class ResponseRowTest {

    private static final int ROWS = 200;

    /** What may stand in a cell, sound in some columns and in others not. */
    private static final List<String> CELLS =
            List.of("", "0", "1", "2", "99", "01", "1,0", ".S", ".D", ".Z", ".", "1.5", "1,5", "-1", "x", "2016-10-40");

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    private record Read(Optional<Response> response, List<String> faults) {

        static Read of(ResponseRow row, List<String> cells) {
            var written = Cells.of(row.columns(), cells);
            var response = row.read(written);
            return new Read(
                    response,
                    written.faults().list().stream().map(Object::toString).toList());
        }
    }

    /** A few cells changed, and sometimes changed back again by another row. */
    private static List<String> changed(List<String> cells, RandomGenerator random) {
        List<String> changed = new ArrayList<>(cells);
        for (int i = random.nextInt(4); i > 0; i--) {
            changed.set(random.nextInt(cells.size()), CELLS.get(random.nextInt(CELLS.size())));
        }
        return changed;
    }

    /** The same characters, one after the other, may be other cells. */
    @ParameterizedTest(name = "[{index}] {0}")
    @ValueSource(strings = {",", ";", "\u001f", "\u0000", ""})
    void tells_cells_apart_that_are_alike_when_put_together(String between) {
        var round = ResponsesFileTest.SAMPLE;
        var remembering = ResponseRow.of(round, ResponsesFileTest.QUESTIONNAIRE);
        var sound = remembering.write(
                new RandomAnswers(RandomGeneratorFactory.of("L64X128MixRandom").create(1))
                        .response(round, ResponsesFileTest.QUESTIONNAIRE));
        int stratum = remembering.columns().indexOf("stratum");
        List<String> one = new ArrayList<>(sound);
        one.set(stratum, "a" + between + "b");
        one.set(stratum + 1, "c");
        List<String> other = new ArrayList<>(sound);
        other.set(stratum, "a");
        other.set(stratum + 1, "b" + between + "c");

        Read.of(remembering, one);
        var read = Read.of(remembering, other);

        assertThat(read).isEqualTo(Read.of(ResponseRow.of(round, ResponsesFileTest.QUESTIONNAIRE), other));
        assertThat(read.response()).isPresent();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reads_a_row_as_if_it_had_read_none_before(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var round = seed % 2 == 0 ? ResponsesFileTest.SAMPLE : ResponsesFileTest.OPEN;
        var answers = new RandomAnswers(random);
        var remembering = ResponseRow.of(round, ResponsesFileTest.QUESTIONNAIRE);
        var sound = remembering.write(answers.response(round, ResponsesFileTest.QUESTIONNAIRE));

        for (int i = 0; i < ROWS; i++) {
            var cells = changed(sound, random);

            var read = Read.of(remembering, cells);

            assertThat(read)
                    .as("%s", cells)
                    .isEqualTo(Read.of(ResponseRow.of(round, ResponsesFileTest.QUESTIONNAIRE), cells));
        }
    }
}
