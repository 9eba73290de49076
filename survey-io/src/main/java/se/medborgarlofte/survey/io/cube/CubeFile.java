package se.medborgarlofte.survey.io.cube;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.io.folder.AtomicFile;

/**
 * A cube as a file: a sign, the version of the form, what is counted, the cells with rows, and the SHA-256 of all before it.
 *
 * <p>The same cube gives the same bytes.
 */
public final class CubeFile {

    private static final byte[] SIGN = "survey-cube".getBytes(StandardCharsets.US_ASCII);
    private static final int VERSION = 1;

    private CubeFile() {}

    /** Whole or not at all. */
    public static void write(KeptCube cube, Path file) {
        AtomicFile.write(file, bytes -> write(cube, bytes));
    }

    static void write(KeptCube cube, OutputStream bytes) throws IOException {
        var digested = new DigestOutputStream(bytes, sha256());
        var out = new DataOutputStream(digested);
        out.write(SIGN);
        out.writeByte(VERSION);
        new CubeWriting(out).write(cube);
        bytes.write(digested.getMessageDigest().digest());
        bytes.flush();
    }

    /**
     * The cube of a file. Codes {@code cube.notCube}, {@code cube.otherVersion}, {@code cube.damaged}.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    public static Checked<KeptCube> read(Path file) {
        try {
            var read = read(Files.readAllBytes(file));
            return new Checked<>(read.value(), read.findings().in(file.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Checked<KeptCube> read(byte[] bytes) throws IOException {
        if (bytes.length <= SIGN.length || !Arrays.equals(Arrays.copyOf(bytes, SIGN.length), SIGN)) {
            return refused(Finding.error("cube.notCube", ""));
        }
        int version = bytes[SIGN.length];
        return version == VERSION
                ? inside(bytes)
                : refused(Finding.error("cube.otherVersion", "")
                        .with("version", version)
                        .with("known", VERSION));
    }

    /** The digest is looked at first: sizes that are not those that were written might ask for all memory. */
    private static Checked<KeptCube> inside(byte[] bytes) throws IOException {
        var sha256 = sha256();
        int length = bytes.length - sha256.getDigestLength();
        sha256.update(bytes, 0, Math.max(0, length));
        if (length < 0 || !Arrays.equals(sha256.digest(), Arrays.copyOfRange(bytes, length, bytes.length))) {
            return damaged();
        }
        int start = SIGN.length + 1;
        var in = new DataInputStream(new ByteArrayInputStream(bytes, start, length - start));
        try {
            var cube = new CubeReading(in).read();
            return in.read() < 0 ? Checked.sound(cube) : damaged();
        } catch (EOFException | StreamCorruptedException | IllegalArgumentException notWrittenHere) {
            return damaged();
        }
    }

    private static Checked<KeptCube> damaged() {
        return refused(Finding.error("cube.damaged", ""));
    }

    private static Checked<KeptCube> refused(Finding why) {
        return Checked.unreadable(Findings.of(why));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
