package se.medborgarlofte.survey.stats.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.stats.synthetic.SyntheticColumns;
import se.medborgarlofte.survey.stats.synthetic.SyntheticSurvey;
import se.medborgarlofte.survey.stats.synthetic.SyntheticTable;

class CubeCellsTest {

    private static final CubeForm FORM = new CubeForm(List.of(1, 1, 2), false, List.of(2));

    private static final List<CubeCell> SOUND =
            List.of(new CubeCell(2, 0, 0, 3, 4.5, 7), new CubeCell(2, 1, 0, 1, 1, 1), new CubeCell(2, 1, 1, 2, 3.5, 6));

    static LongStream seeds() {
        return LongStream.range(0, 10);
    }

    static Stream<CubeCell> impossible() {
        return Stream.of(
                new CubeCell(-1, 1, 1, 2, 3.5, 6),
                new CubeCell(4, 1, 1, 2, 3.5, 6),
                new CubeCell(2, -1, 1, 2, 3.5, 6),
                new CubeCell(2, 2, 1, 2, 3.5, 6),
                new CubeCell(2, 1, -1, 2, 3.5, 6),
                new CubeCell(2, 1, 2, 2, 3.5, 6),
                new CubeCell(2, 1, 1, 0, 3.5, 6),
                new CubeCell(2, 1, 1, 2, -1, 6),
                new CubeCell(2, 1, 1, 2, 3.5, Double.NaN),
                new CubeCell(2, 1, 1, 1, 3.5, 6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void make_the_same_cube_again_in_any_order(long seed) {
        var columns = SyntheticColumns.of(SyntheticSurvey.of(400, seed));
        var cube = Cube.of(SyntheticTable.clusters(columns), Runnable::run);
        List<CubeCell> cells = new ArrayList<>(cube.cells().toList());

        Collections.shuffle(cells, new Random(seed));
        var again = Cube.of(cube.form(), cells);

        assertThat(again.form()).isEqualTo(cube.form());
        assertThat(again.cells()).containsExactlyElementsOf(cube.cells().toList());
        assertThat(SyntheticTable.of(SyntheticTable.raked(again)))
                .isEqualTo(SyntheticTable.of(SyntheticTable.raked(cube)));
    }

    @Test
    void are_those_of_a_cube_that_has_been_made_of_them() {
        assertThat(Cube.of(FORM, SOUND).cells()).containsExactlyElementsOf(SOUND);
        assertThat(Cube.of(FORM, List.of()).rows()).isZero();
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void that_no_cube_can_have_are_refused(CubeCell instead) {
        var cells = List.of(SOUND.get(0), SOUND.get(1), instead);

        assertThatThrownBy(() -> Cube.of(FORM, cells)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void that_are_there_twice_are_refused() {
        var cells = Stream.concat(SOUND.stream(), SOUND.stream()).toList();

        assertThatThrownBy(() -> Cube.of(FORM, cells)).hasMessageContaining("there once");
    }

    @Test
    void need_a_form_that_can_be() {
        assertThat(FORM.isPossible()).isTrue();
        assertThat(new CubeForm(List.of(1, 1), false, List.of()).isPossible()).isFalse();
        assertThat(new CubeForm(List.of(1, 1, 0), false, List.of()).isPossible())
                .isFalse();
        assertThat(new CubeForm(List.of(1, 1, 1), false, List.of(0)).isPossible())
                .isFalse();
        assertThat(new CubeForm(Collections.nCopies(4, Integer.MAX_VALUE), false, List.of()).isPossible())
                .isFalse();
    }
}
