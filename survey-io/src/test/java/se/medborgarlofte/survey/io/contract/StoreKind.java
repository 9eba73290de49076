package se.medborgarlofte.survey.io.contract;

import java.nio.file.Path;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.Holdings;
import se.medborgarlofte.survey.io.folder.FolderStore;
import se.medborgarlofte.survey.io.sql.SqlStore;

/** The kinds of store, each of which keeps every contract. */
enum StoreKind {
    FOLDER {
        @Override
        Opened open(Path place) {
            var folder = FolderStore.at(place.resolve("survey"), Constraints.standard());
            return new Opened(new Holdings(folder, folder, folder, folder.releases()), () -> {});
        }
    },
    SQLITE {
        @Override
        Opened open(Path place) {
            var store = SqlStore.at(place.resolve("survey.db"));
            return new Opened(store.holdings(), store::close);
        }
    };

    /** The store in the folder {@code place}, empty the first time. */
    abstract Opened open(Path place);

    /** An open store and how to close it. */
    record Opened(Holdings holdings, Runnable closing) implements AutoCloseable {

        @Override
        public void close() {
            closing.run();
        }
    }
}
