package se.medborgarlofte.survey.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.intake.Forms;
import se.medborgarlofte.survey.core.programme.Holdings;
import se.medborgarlofte.survey.io.folder.FileTree;
import se.medborgarlofte.survey.io.folder.FolderStore;
import se.medborgarlofte.survey.io.sql.SqlStore;

/** Opens a store by its name: a folder, or a SQLite file if it ends in {@code .db} or {@code .sqlite}. */
public final class Stores {

    private static final List<String> DATABASES = List.of(".db", ".sqlite");
    private static final String POSTGRES = "jdbc:postgresql:";

    private Stores() {}

    /**
     * The store, to be closed in the end; a finding instead when there is none of that name or kind.
     *
     * @param name as people write it: {@code examples/halmstad}
     */
    public static Checked<Store> open(String name, Constraints constraints) {
        if (name.startsWith(POSTGRES)) {
            return refused("store.notSupported", name);
        }
        try {
            var path = Path.of(name);
            return isDatabase(path) ? openDatabase(path, name) : openFolder(path, name, constraints);
        } catch (InvalidPathException e) {
            return refused("store.noSuchFolder", name);
        }
    }

    /** Whether a name is that of a database; else it is a folder's. */
    static boolean isDatabase(Path path) {
        return DATABASES.stream().anyMatch(path.toString()::endsWith);
    }

    /**
     * Whether a file holds a survey or is a part of one, so that nothing else may be written in its place.
     *
     * @param file in a folder that is there
     * @throws IOException if its folder cannot be looked into
     */
    public static boolean isOfSurvey(Path file) throws IOException {
        return Files.isRegularFile(file) && SqlStore.isOne(file) || FolderStore.isPartOfSurvey(file);
    }

    /** The store in the database of that name; a finding instead when there is none, or when it is no name of a database. */
    public static Checked<Store> openDatabase(String name) {
        try {
            var path = Path.of(name);
            return isDatabase(path) ? openDatabase(path, name) : refused("store.notDatabase", name);
        } catch (InvalidPathException e) {
            return refused("store.noSuchDatabase", name);
        }
    }

    private static Checked<Store> openDatabase(Path path, String name) {
        if (!Files.exists(path)) {
            return refused("store.noSuchDatabase", name);
        }
        if (!Files.isReadable(path)) {
            return refused("store.notReadable", name);
        }
        if (!Files.isWritable(path) || !Files.isWritable(path.toAbsolutePath().getParent())) {
            return refused("store.notWritable", name);
        }
        return SqlStore.isOne(path) ? Checked.sound(database(path)) : refused("store.notDatabase", name);
    }

    private static Checked<Store> openFolder(Path path, String name, Constraints constraints) {
        if (Files.isDirectory(path)) {
            return isEmpty(path) ? refused("store.empty", name) : Checked.sound(folder(path, constraints));
        }
        return refused(Files.exists(path) ? "store.notFolder" : "store.noSuchFolder", name);
    }

    /** The database of a file, made if it is not there. */
    static Store database(Path path) {
        var database = SqlStore.at(path);
        var forms = new Forms(database.submissions(), database.drafts());
        return new Store(database.holdings(), Optional.of(forms), database::close);
    }

    /** The survey in a folder, which may not be there yet. */
    static Store folder(Path path, Constraints constraints) {
        var folder = FolderStore.at(path, constraints);
        return new Store(new Holdings(folder, folder, folder, folder.releases()), Optional.empty(), () -> {});
    }

    private static boolean isEmpty(Path folder) {
        try {
            return FileTree.isEmpty(folder);
        } catch (IOException e) {
            return false;
        }
    }

    private static Checked<Store> refused(String code, String name) {
        return Checked.unreadable(Findings.of(Finding.error(code, "").with("store", name)));
    }
}
