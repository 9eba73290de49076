package se.medborgarlofte.survey.io.cube;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import se.medborgarlofte.survey.stats.cube.Cube;
import se.medborgarlofte.survey.stats.cube.CubeCell;
import se.medborgarlofte.survey.stats.cube.CubeForm;

/** Reads what {@link CubeWriting} has written. */
record CubeReading(DataInputStream in) {

    /** Before the first cell. */
    static final CubeCell START = new CubeCell(0, 0, 0, 0, 0, 0);

    /** @throws IllegalArgumentException if there is no such cube */
    KeptCube read() throws IOException {
        boolean ofUnits = in.readBoolean();
        var form = new CubeForm(sizes(), ofUnits, sizes());
        var legend = new Legend(
                names(form.dimensions().size()), names(form.outcomes().size()));
        return new KeptCube(legend, Cube.of(form, cells()));
    }

    private List<Integer> sizes() throws IOException {
        List<Integer> sizes = new ArrayList<>();
        for (int left = Compact.size(in); left > 0; left--) {
            sizes.add(Compact.size(in));
        }
        return sizes;
    }

    private List<Legend.Named> names(int count) throws IOException {
        List<Legend.Named> names = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            names.add(new Legend.Named(Compact.text(in), texts()));
        }
        return names;
    }

    private List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        for (int left = Compact.size(in); left > 0; left--) {
            texts.add(Compact.text(in));
        }
        return texts;
    }

    private List<CubeCell> cells() throws IOException {
        List<CubeCell> cells = new ArrayList<>();
        var before = START;
        for (long rows = Compact.number(in); rows > 0; rows = Compact.number(in)) {
            before = cell(rows, before);
            cells.add(before);
        }
        return cells;
    }

    private CubeCell cell(long rows, CubeCell before) throws IOException {
        return new CubeCell(
                before.position() + Compact.number(in),
                Compact.size(in),
                Compact.size(in),
                rows,
                in.readDouble(),
                in.readDouble());
    }
}
