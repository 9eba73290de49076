package se.medborgarlofte.survey.io.sql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import se.medborgarlofte.survey.core.intake.Drafts;
import se.medborgarlofte.survey.core.intake.Submissions;
import se.medborgarlofte.survey.core.programme.Holdings;

/** A survey kept in one SQLite file; may be used from any number of threads. */
public final class SqlStore implements AutoCloseable {

    private static final int HEAD = 100;
    private static final int APPLICATION = 68;
    private static final String KIND = "SQLite format 3";

    /** The number that the first migration puts into the file: "srvy". */
    private static final int OURS = 0x73727679;

    private final Database database;
    private final SqlForms forms;

    private SqlStore(Database database) {
        this.database = database;
        this.forms = new SqlForms(database);
    }

    /**
     * The survey of a file, made if it is not there.
     *
     * @throws java.io.UncheckedIOException if the machine, or the database, fails
     */
    public static SqlStore at(Path file) {
        return new SqlStore(Database.open(file));
    }

    /** Whether a file is a database of ours, by what stands at its beginning. */
    public static boolean isOne(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var head = ByteBuffer.wrap(bytes.readNBytes(HEAD));
            return head.limit() == HEAD
                    && head.getInt(APPLICATION) == OURS
                    && new String(head.array(), 0, KIND.length(), StandardCharsets.US_ASCII).equals(KIND);
        } catch (IOException e) {
            return false;
        }
    }

    public Holdings holdings() {
        var surveys = new SqlSurveys(database);
        return new Holdings(surveys, surveys, new SqlResponses(database), new SqlReleases(database));
    }

    public Submissions submissions() {
        return forms;
    }

    public Drafts drafts() {
        return forms;
    }

    /** Lays the file out anew, so that nothing in it tells the order of arrival. */
    @Override
    public void close() {
        database.close();
    }
}
