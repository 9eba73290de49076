package se.medborgarlofte.survey.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.io.folder.FileTree;
import se.medborgarlofte.survey.io.folder.FolderStore;
import se.medborgarlofte.survey.io.sql.SqlStore;

/** A store in the making: it is filled beside its place and put there whole, or not at all. */
public final class NewStore implements AutoCloseable {

    private final Path place;
    private final boolean replaces;
    private final Path beside;
    private final Store store;

    private NewStore(Path place, boolean replaces, Constraints constraints) {
        this.place = place;
        this.replaces = replaces;
        this.beside = beside(place);
        this.store = Stores.isDatabase(place) ? Stores.database(beside) : Stores.folder(beside, constraints);
    }

    private static Path beside(Path place) {
        return place.resolveSibling("." + UUID.randomUUID() + (Stores.isDatabase(place) ? ".new.db" : ".new"));
    }

    /** The place of a store, and whether one may be put there. */
    public record Place(String name, Path path) {

        /** Why nothing may be put there, when what is there is to be left alone. */
        public Optional<Finding> occupied() {
            boolean free = !Files.exists(path, LinkOption.NOFOLLOW_LINKS)
                    || !Stores.isDatabase(path) && FolderStore.isFree(path);
            return free ? Optional.empty() : Optional.of(finding("store.inUse"));
        }

        /** Whether the store of that name is what is there. */
        public boolean holds(String store) {
            try {
                return Files.isSameFile(path, Path.of(store));
            } catch (IOException | InvalidPathException e) {
                return false;
            }
        }

        /** Why what is there cannot be replaced: somebody has it open, or it is more than a survey. */
        public Optional<Finding> irreplaceable() {
            if (occupied().isEmpty()) {
                return Optional.empty();
            }
            if (Stores.isDatabase(path)) {
                boolean open = Files.exists(path.resolveSibling(path.getFileName() + "-wal"));
                return open ? Optional.of(finding("store.openElsewhere")) : only(SqlStore.isOne(path));
            }
            return only(FolderStore.isOnlySurvey(path));
        }

        private void makeFolder() {
            try {
                Files.createDirectories(path.getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Optional<Finding> only(boolean survey) {
            return survey ? Optional.empty() : Optional.of(finding("store.holdsMore"));
        }

        private Finding finding(String code) {
            return Finding.error(code, "").with("store", name);
        }

        /** Whether what is put there is a database; else it is a folder. */
        public boolean isDatabase() {
            return Stores.isDatabase(path);
        }

        /**
         * Puts a database there that was made before, whole or not at all.
         *
         * @param database the bytes of its file
         * @throws UncheckedIOException if the machine fails, or if something is there; it is left alone
         */
        public void put(InputStream database) {
            var beside = beside(path);
            try {
                Files.copy(database, beside);
                Files.move(beside, path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                delete(beside);
            }
        }

        /**
         * An empty store that is to be put there, in place of what is there now; the folders it lies in are made.
         *
         * @throws UncheckedIOException if the machine fails
         */
        public NewStore begin(Constraints constraints) {
            makeFolder();
            return new NewStore(path, occupied().isPresent(), constraints);
        }
    }

    /** The place of that name, with a finding instead when no store can have it. */
    public static Checked<Place> at(String name) {
        try {
            return name.startsWith("jdbc:")
                    ? Checked.unreadable(
                            Findings.of(Finding.error("store.notSupported", "").with("store", name)))
                    : Checked.sound(new Place(name, Path.of(name).toAbsolutePath()));
        } catch (InvalidPathException e) {
            return Checked.unreadable(
                    Findings.of(Finding.error("store.noSuchFolder", "").with("store", name)));
        }
    }

    public Store store() {
        return store;
    }

    /**
     * Puts the store in its place, in place of what was there when it was begun.
     *
     * @throws UncheckedIOException if the machine fails, or if something has come there meanwhile; it is left alone
     */
    public void keep() {
        store.close();
        try {
            if (replaces) {
                exchange();
            } else {
                settle();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void settle() throws IOException {
        if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(place);
        }
        Files.move(beside, place);
    }

    private void exchange() throws IOException {
        var old = beside.resolveSibling(beside.getFileName() + ".old");
        Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, place, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        FileTree.delete(old);
    }

    /** Takes away what was not kept. */
    @Override
    public void close() {
        store.close();
        delete(beside);
    }

    private static void delete(Path beside) {
        try {
            FileTree.delete(beside);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
