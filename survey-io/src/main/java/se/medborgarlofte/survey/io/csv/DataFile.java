package se.medborgarlofte.survey.io.csv;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;

/**
 * Anybody's file of comma-separated values with names in its first row, packed by gzip if it is called so.
 *
 * <p>Only the columns asked for are kept, and no row is. Text is strict UTF-8 (a byte order mark is passed over with a
 * warning) and quotes are strict RFC 4180; a row of another length is a finding. A cell without anything in it has no value.
 */
public final class DataFile {

    private static final int BLOCK = 1 << 16;
    private static final Findings MARKED =
            Findings.of(Finding.warning("document.byteOrderMark", "")).at("", 1);

    private DataFile() {}

    /**
     * Reads the columns that are wanted.
     *
     * @param wanted of a file with these names in its header
     * @param missing what other cells hold that have no value, such as {@code NA} or {@code -9}, letter by letter
     * @return the columns, also where a cell is wrong (it has no value then), but for those the file does not have; nothing
     *     where rows could not be told apart; and everything wrong with the file, with line and column, in its name
     * @throws UncheckedIOException if the machine cannot read it
     */
    public static Checked<DataTable> read(
            Path file, Function<List<String>, List<WantedColumn>> wanted, List<String> missing) {
        return read(file, wanted, missing, ReadingWay.QUIETLY);
    }

    /** The same, read in some way. */
    public static Checked<DataTable> read(
            Path file, Function<List<String>, List<WantedColumn>> wanted, List<String> missing, ReadingWay way) {
        Checked<DataTable> read;
        try (var bytes = open(file)) {
            var mark = Parsing.skipMark(bytes) ? MARKED : Findings.NONE;
            var rest = new DataReading(wanted, NoValue.of(missing), way).of(bytes);
            read = new Checked<>(rest.value(), mark.and(rest.findings()));
        } catch (IOException e) {
            read = Checked.unreadable(Findings.of(Finding.error(code(e), "")));
        }
        return new Checked<>(read.value(), read.findings().in(file.toString()));
    }

    private static PushbackInputStream open(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new NotAFile(file.toString());
        }
        var bytes = Files.newInputStream(file);
        return new PushbackInputStream(file.toString().endsWith(".gz") ? unpacked(bytes) : bytes, Parsing.MARK_LENGTH);
    }

    private static InputStream unpacked(InputStream packed) throws IOException {
        try {
            return new GZIPInputStream(packed, BLOCK);
        } catch (IOException e) {
            packed.close();
            throw e;
        }
    }

    /** The code of what stops a file from being read at all. */
    static String code(IOException stopped) {
        if (stopped instanceof NoSuchFileException) {
            return "unread.missing";
        }
        if (stopped instanceof AccessDeniedException) {
            return "unread.noAccess";
        }
        if (stopped instanceof NotAFile) {
            return "unread.notFile";
        }
        if (stopped instanceof ZipException) {
            return "unread.notGzip";
        }
        if (stopped instanceof EOFException) {
            return "unread.endsTooEarly";
        }
        throw new UncheckedIOException(stopped);
    }

    /** A folder stands where a file should. */
    private static final class NotAFile extends IOException {

        private static final long serialVersionUID = 1;

        NotAFile(String name) {
            super(name);
        }
    }
}
