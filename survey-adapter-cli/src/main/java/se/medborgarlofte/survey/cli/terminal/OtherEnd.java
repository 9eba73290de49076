package se.medborgarlofte.survey.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Who listens at the other end of a stream of this process. */
enum OtherEnd {
    STANDARD_OUTPUT(1),
    STANDARD_ERROR(2);

    private final Path link;

    OtherEnd(int descriptor) {
        this.link = Path.of("/proc/self/fd/" + descriptor);
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
