package se.medborgarlofte.survey.io.planted;

import java.sql.Connection;
import javax.sql.DataSource;

@SuppressWarnings("unused")
final class DatabaseLibrariesStayInIoSql {
    void plain(Connection connection) {}

    void pooled(DataSource source) {}
}
