package se.medborgarlofte.survey.io.cube;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import se.medborgarlofte.survey.stats.cube.CubeCell;
import se.medborgarlofte.survey.stats.cube.CubeForm;

/** The inside of a file, in the order in which {@link CubeReading} reads it. */
record CubeWriting(DataOutputStream out) {

    void write(KeptCube kept) throws IOException {
        write(kept.cube().form());
        write(kept.legend().dimensions());
        write(kept.legend().items());
        Iterator<CubeCell> cells = kept.cube().cells().iterator();
        var before = CubeReading.START;
        while (cells.hasNext()) {
            var cell = cells.next();
            write(cell, before);
            before = cell;
        }
        Compact.write(0, out);
    }

    private void write(CubeForm form) throws IOException {
        out.writeBoolean(form.ofUnits());
        writeSizes(form.dimensions());
        writeSizes(form.outcomes());
    }

    private void writeSizes(List<Integer> sizes) throws IOException {
        Compact.write(sizes.size(), out);
        for (int size : sizes) {
            Compact.write(size, out);
        }
    }

    private void write(List<Legend.Named> names) throws IOException {
        for (var named : names) {
            Compact.write(named.name(), out);
            Compact.write(named.values().size(), out);
            for (var value : named.values()) {
                Compact.write(value, out);
            }
        }
    }

    /** Rows come first, for there are some: 0 is the end. Then what is new since the cell before. */
    private void write(CubeCell cell, CubeCell before) throws IOException {
        Compact.write(cell.rows(), out);
        Compact.write(cell.position() - before.position(), out);
        Compact.write(cell.item(), out);
        Compact.write(cell.outcome(), out);
        out.writeDouble(cell.weight());
        out.writeDouble(cell.square());
    }
}
