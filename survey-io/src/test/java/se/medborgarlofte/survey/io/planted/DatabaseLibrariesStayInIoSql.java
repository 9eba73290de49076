package se.medborgarlofte.survey.io.planted;

import java.sql.Connection;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

@SuppressWarnings("unused")
final class DatabaseLibrariesStayInIoSql {
    void plain(Connection connection) {}

    void pooled(DataSource source) {}

    void migrated(Flyway migrations) {}
}
