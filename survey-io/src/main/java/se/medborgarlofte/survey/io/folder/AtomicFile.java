package se.medborgarlofte.survey.io.folder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: whoever reads meanwhile, or after a crash, finds the old one or the new one. */
final class AtomicFile {

    private static final int BLOCK = 1 << 16;

    private AtomicFile() {}

    /** What is to be written. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream bytes) throws IOException;
    }

    static void write(Path file, Content content) {
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var beside = Files.createTempFile(folder, ".", ".new");
            try {
                fill(beside, content);
                Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Path beside, Content content) throws IOException {
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE);
                var bytes = new BufferedOutputStream(Channels.newOutputStream(channel), BLOCK)) {
            content.writeTo(bytes);
            bytes.flush();
            channel.force(true);
        }
    }
}
