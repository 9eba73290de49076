package se.medborgarlofte.survey.core.planted;

import java.sql.Connection;
import javax.sql.DataSource;

final class DatabasesStayInIoSql {
    Connection plain(Connection connection) {
        return connection;
    }

    DataSource pooled(DataSource source) {
        return source;
    }
}
