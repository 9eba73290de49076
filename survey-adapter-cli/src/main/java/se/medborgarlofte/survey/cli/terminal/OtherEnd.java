package se.medborgarlofte.survey.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who listens at the other end of a stream of this process. */
enum OtherEnd {
    STANDARD_OUTPUT("/proc/self/fd/1"),
    STANDARD_ERROR("/proc/self/fd/2");

    private final Path link;

    OtherEnd(String link) {
        this.link = Path.of(link);
    }

    /** Whether it is a person at a terminal; where the system does not tell, nobody is assumed. */
    boolean isTerminal() {
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
