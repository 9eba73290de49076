package se.medborgarlofte.survey.io.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.io.catalogue.Catalogue;

/** A copy of a sound survey folder, to be edited and checked. */
record Edited(Path root) {

    static final Path GOOD = Path.of("src/test/resources/good");

    private static final Constraints CONSTRAINTS = Constraints.standard();

    static Edited copy(Path of, Path into) {
        try (var files = Files.walk(of)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var copy = into.resolve(of.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Edited(into);
    }

    /** Everything that is wrong with the folder now. */
    Findings check() {
        var store = FolderStore.at(root, CONSTRAINTS);
        return new CheckSurvey(store, store, CONSTRAINTS, Catalogue.indicators()).everything();
    }

    List<String> told() {
        return check().list().stream().map(Finding::toString).toList();
    }

    String text(String file) {
        try {
            return Files.readString(root.resolve(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Edited write(String file, String text) {
        return bytes(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Edited bytes(String file, byte[] bytes) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.write(root.resolve(file), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Edited change(String file, UnaryOperator<String> change) {
        return write(file, change.apply(text(file)));
    }

    /** Puts {@code after} where {@code before} stands for the first time. */
    Edited replace(String file, String before, String after) {
        String text = text(file);
        int at = text.indexOf(before);
        if (at < 0) {
            throw new IllegalArgumentException(file + " does not hold " + before);
        }
        return write(file, text.substring(0, at) + after + text.substring(at + before.length()));
    }

    /** Changes one line, counted from 1. */
    Edited line(String file, int number, UnaryOperator<String> change) {
        var lines = text(file).lines().toList();
        return write(
                file,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> i == number - 1 ? change.apply(lines.get(i)) : lines.get(i))
                        .collect(Collectors.joining("\n", "", "\n")));
    }

    /** Changes one cell of a table without quotes, line and column counted from 1. */
    Edited cell(String file, int line, int column, String cell) {
        return line(file, line, row -> {
            var cells = row.split(",", -1);
            cells[column - 1] = cell;
            return String.join(",", cells);
        });
    }

    Edited delete(String file) {
        try {
            Files.delete(root.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }
}
