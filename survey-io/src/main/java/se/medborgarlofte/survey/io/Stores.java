package se.medborgarlofte.survey.io;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.io.folder.FolderStore;

/** Opens a store by its name; a folder today. */
public final class Stores {

    private static final List<String> DATABASES = List.of(".db", ".sqlite");
    private static final String POSTGRES = "jdbc:postgresql:";

    private Stores() {}

    /**
     * The store, with a finding instead when there is none of that name or kind.
     *
     * @param name as people write it: {@code examples/halmstad}
     */
    public static Checked<Store> open(String name, Constraints constraints) {
        if (name.startsWith(POSTGRES) || DATABASES.stream().anyMatch(name::endsWith)) {
            return refused("store.notSupported", name);
        }
        try {
            var path = Path.of(name);
            if (Files.isDirectory(path)) {
                return isEmpty(path) ? refused("store.empty", name) : Checked.sound(folder(path, constraints));
            }
            return refused(Files.exists(path) ? "store.notFolder" : "store.noSuchFolder", name);
        } catch (InvalidPathException e) {
            return refused("store.noSuchFolder", name);
        }
    }

    private static Store folder(Path path, Constraints constraints) {
        var folder = FolderStore.at(path, constraints);
        return new Store(folder, folder);
    }

    private static boolean isEmpty(Path folder) {
        try (var entries = Files.newDirectoryStream(folder)) {
            return !entries.iterator().hasNext();
        } catch (IOException | DirectoryIteratorException e) {
            return false;
        }
    }

    private static Checked<Store> refused(String code, String name) {
        return Checked.unreadable(Findings.of(Finding.error(code, "").with("store", name)));
    }
}
