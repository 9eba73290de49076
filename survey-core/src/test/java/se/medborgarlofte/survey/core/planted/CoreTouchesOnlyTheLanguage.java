package se.medborgarlofte.survey.core.planted;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.NumberFormat;
import java.util.concurrent.Executor;
import java.util.logging.Logger;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import org.assertj.core.api.Condition;

@SuppressWarnings("unused")
final class CoreTouchesOnlyTheLanguage {
    void files(File file) {}

    void paths(Path path) {}

    void network(URI uri) {}

    void digests(MessageDigest digest) {}

    void numbers(NumberFormat format) {}

    void threads(Executor executor) {}

    void logs(Logger logger) {}

    void generators(RandomGenerator random) {}

    void patterns(Pattern pattern) {}

    void libraries(Condition<String> condition) {}
}
