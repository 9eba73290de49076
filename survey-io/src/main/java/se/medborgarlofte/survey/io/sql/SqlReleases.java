package se.medborgarlofte.survey.io.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.release.Release;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.release.SealedRelease;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.json.Seal;

/** The releases in a database; what a release says stands there as the document it was sealed as. */
final class SqlReleases implements Releases {

    private static final String SELECT = "SELECT \"day\", \"sha256\", \"report\" FROM \"release\" WHERE \"id\" = ?";

    private static final String INSERT = """
            INSERT INTO "release" ("id", "round", "number", "day", "sha256", "report") VALUES (?, ?, ?, ?, ?, ?)
            """;

    private final Database database;

    SqlReleases(Database database) {
        this.database = database;
    }

    @Override
    public List<ReleaseId> ids() {
        return database.read(sql -> sql.list(
                "SELECT \"id\" FROM \"release\" ORDER BY \"round\", \"number\"",
                row -> new ReleaseId(row.getString("id"))));
    }

    @Override
    public Checked<SealedRelease> release(ReleaseId id) {
        return database.read(sql -> sql.first(SELECT, row -> release(id, row), id.value()))
                .map(read -> read.findings().hasErrors() ? read : Seal.check(read, id))
                .orElseGet(() -> Checked.unreadable(
                        Findings.of(Finding.error("unread.missing", "")).in(Documents.release(id))));
    }

    private static Checked<SealedRelease> release(ReleaseId id, ResultSet row) throws SQLException {
        var day = LocalDate.parse(row.getString("day"));
        String sha256 = row.getString("sha256");
        var report = Json.read(row.getString("report"), RoundReport.class);
        return new Checked<>(
                report.value().map(read -> new SealedRelease(sha256, new Release(id, day, read))),
                report.findings().in(Documents.release(id)));
    }

    @Override
    public SealedRelease keep(Release release) {
        var sealed = Seal.on(release);
        var id = release.id();
        return database.write(sql -> {
            if (sql.exists(SELECT, id.value())) {
                throw new Refused(Finding.error("release.exists", "").with("release", id));
            }
            sql.update(
                    INSERT,
                    id.value(),
                    id.round().value(),
                    id.number(),
                    release.day().toString(),
                    sealed.sha256(),
                    Json.write(release.report()));
            return sealed;
        });
    }
}
