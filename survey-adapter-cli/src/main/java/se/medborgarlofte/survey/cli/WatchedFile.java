package se.medborgarlofte.survey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.Function;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.io.csv.DataFile;
import se.medborgarlofte.survey.io.csv.ReadingWay;

/** A file of data, read before the user's eyes on all processors of the machine; a small one is read before any thread begins. */
record WatchedFile(Desk desk, Path file) {

    Checked<DataTable> read(Function<List<String>, List<WantedColumn>> wanted, List<String> missing) {
        var executor = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        var progress = desk.progress();
        try {
            return DataFile.read(file, wanted, missing, new ReadingWay(executor, progress::step));
        } finally {
            progress.end();
            executor.shutdown();
        }
    }
}
