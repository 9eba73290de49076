package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A survey copied, to be changed. */
final class Copy {

    private Copy() {}

    static Town of(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return new Town(to);
    }
}
