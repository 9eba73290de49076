package se.medborgarlofte.survey.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.folder.AtomicFile;

/** A file for data, as it was when the command began. */
final class OutputFile {

    private final Path file;
    private final Optional<Seen> before;

    private OutputFile(Path file) throws IOException {
        this.file = file;
        this.before = seen(file);
    }

    /** What tells a file from one that has taken its place. */
    private record Seen(Optional<Object> key, long size, long changed) {}

    /**
     * The file of that name; a link leads to the file it names. A pipe that is known by its number alone has no other name.
     *
     * @throws NotWritable if no file can be there
     */
    static OutputFile at(Path name) throws IOException {
        Path file = Files.isRegularFile(name) ? name.toRealPath() : name.toAbsolutePath();
        if (Files.isDirectory(file)) {
            throw new NotWritable("that is a folder");
        }
        if (!Files.isDirectory(file.resolveSibling("."))) {
            throw new NotWritable("there is no such folder to write it in");
        }
        if (Stores.isOfSurvey(file)) {
            throw new NotWritable("that belongs to a survey, and nothing else is written there; choose another name");
        }
        return new OutputFile(file);
    }

    /**
     * Writes all of it, or leaves what was there; a pipe or a device simply gets it.
     *
     * @throws Conflict if somebody else has written the file since the command began
     */
    void write(String text) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            Files.writeString(file, text, UTF_8);
            return;
        }
        AtomicFile.write(file, bytes -> {
            bytes.write(text.getBytes(UTF_8));
            refuseToReplaceSomethingNewer();
        });
    }

    private void refuseToReplaceSomethingNewer() throws IOException {
        if (!seen(file).equals(before)) {
            throw new Conflict(Finding.error("output.changedMeanwhile", "").with("file", file));
        }
    }

    private static Optional<Seen> seen(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var found = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(new Seen(
                Optional.ofNullable(found.fileKey()),
                found.size(),
                found.lastModifiedTime().toMillis()));
    }
}
