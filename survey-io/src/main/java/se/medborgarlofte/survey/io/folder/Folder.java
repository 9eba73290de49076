package se.medborgarlofte.survey.io.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

/** The files of one folder, by names with slashes; nothing outside it is ever opened, whatever a name or link says. */
final class Folder {

    /** No document is longer; a longer file is a mistake, and would not fit into memory twice. */
    private static final int LONGEST_DOCUMENT = 1 << 23;

    private final Path root;

    Folder(Path root) {
        this.root = root;
    }

    boolean exists() {
        return Files.isDirectory(root);
    }

    /** Whether a new survey may be made there. */
    boolean isFree() {
        return !Files.exists(root, LinkOption.NOFOLLOW_LINKS)
                || exists() && allNames("").isEmpty();
    }

    boolean has(String name) {
        return Files.exists(path(name));
    }

    boolean hasFolder(String name) {
        return Files.isDirectory(path(name));
    }

    /**
     * Where a file is.
     *
     * @throws IllegalArgumentException if the name leads out of the folder
     */
    Path path(String name) {
        var path = root.resolve(name).normalize();
        if (!path.startsWith(root.normalize())) {
            throw new IllegalArgumentException("name is not inside the folder: " + name);
        }
        return path;
    }

    /** Takes away a file, and the folder it was in when nothing else is there. */
    void remove(String name) {
        var file = path(name);
        try {
            Files.deleteIfExists(file);
            var holder = file.getParent();
            if (holder != null && !holder.equals(root.normalize()) && FileTree.isEmpty(holder)) {
                Files.delete(holder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of what is in a folder, sorted; what is hidden, and what is named beyond ASCII, is left out. */
    List<String> names(String folder) {
        return allNames(folder).stream()
                .filter(Folder::isAscii)
                .filter(name -> !name.startsWith("."))
                .toList();
    }

    /** The names of what is hidden at the top, such as the history of a version control system. */
    List<String> hidden() {
        return allNames("").stream().filter(name -> name.startsWith(".")).toList();
    }

    /** Names beyond ASCII, which no two machines write alike, as far as they can be told. */
    List<String> foreignNames(String folder) {
        return allNames(folder).stream()
                .filter(name -> !isAscii(name))
                .map(name -> name.replaceAll("[^!-~]", "?"))
                .toList();
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c > ' ' && c <= '~');
    }

    /** Sorted; none when there is no such folder or it may not be read. */
    private List<String> allNames(String folder) {
        try (var entries = Files.newDirectoryStream(path(folder))) {
            var names = new ArrayList<String>();
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
            return names.stream().sorted().toList();
        } catch (IOException | DirectoryIteratorException e) {
            return List.of();
        }
    }

    /** The whole of a document. */
    Checked<byte[]> read(String name) {
        var opened = open(name);
        if (opened.value().isEmpty()) {
            return Checked.unreadable(opened.findings());
        }
        try (var bytes = opened.value().get()) {
            byte[] read = bytes.readNBytes(LONGEST_DOCUMENT + 1);
            return read.length > LONGEST_DOCUMENT ? refused(name, "unread.tooLarge") : Checked.sound(read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A stream of a file's bytes, to be closed by the caller. */
    Checked<InputStream> open(String name) {
        var unfit = unfit(name);
        if (unfit.isPresent()) {
            return refused(name, unfit.get());
        }
        try {
            return Checked.sound(Files.newInputStream(path(name)));
        } catch (AccessDeniedException e) {
            return refused(name, "unread.noAccess");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<String> unfit(String name) {
        var path = path(name);
        if (!Files.exists(path)) {
            return Optional.of("unread.missing");
        }
        if (!isInside(path)) {
            return Optional.of("unread.outside");
        }
        return Files.isRegularFile(path) ? Optional.empty() : Optional.of("unread.notFile");
    }

    private boolean isInside(Path path) {
        try {
            return path.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return root.toString();
    }

    private static <T> Checked<T> refused(String name, String code) {
        return Checked.unreadable(Findings.of(Finding.error(code, "")).in(name));
    }
}
