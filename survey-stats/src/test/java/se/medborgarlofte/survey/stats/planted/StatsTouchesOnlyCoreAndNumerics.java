package se.medborgarlofte.survey.stats.planted;

import java.io.File;
import java.nio.file.Path;
import java.text.NumberFormat;
import java.util.concurrent.atomic.LongAdder;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.assertj.core.api.Condition;

@SuppressWarnings("unused")
final class StatsTouchesOnlyCoreAndNumerics {
    void files(File file) {}

    void paths(Path path) {}

    void numbers(NumberFormat format) {}

    void counters(LongAdder adder) {}

    void logs(Logger logger) {}

    void patterns(Pattern pattern) {}

    void databases(DataSource source) {}

    void libraries(Condition<String> condition) {}
}
