package se.medborgarlofte.survey.io.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes a file whole or not at all: whoever reads meanwhile, or after a crash, finds the old one or the new one. */
public final class AtomicFile {

    private static final int BLOCK = 1 << 16;

    private AtomicFile() {}

    /** What is to be written; whatever it throws leaves the file as it was. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream bytes) throws IOException;
    }

    /** Puts the content in the file's place in one move; who may read it is for the machine to say, as for any new file. */
    public static void write(Path file, Content content) {
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var beside = folder.resolve("." + UUID.randomUUID() + ".new");
            try {
                fill(beside, file, content);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whoever is told of a failure knows the file, and nothing of the one beside it. */
    private static FileChannel open(Path beside, Path file) throws IOException {
        try {
            return FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            var told = new AccessDeniedException(file.toString(), null, "nothing can be written in that folder");
            told.initCause(e);
            throw told;
        }
    }

    private static void fill(Path beside, Path file, Content content) throws IOException {
        try (var channel = open(beside, file);
                var bytes = new BufferedOutputStream(Channels.newOutputStream(channel), BLOCK)) {
            content.writeTo(bytes);
            bytes.flush();
            channel.force(true);
        }
    }
}
