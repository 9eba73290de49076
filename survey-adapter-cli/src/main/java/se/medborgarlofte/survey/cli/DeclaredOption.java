package se.medborgarlofte.survey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.io.json.Json;

/** The option that says what people know about rounds and questions. */
final class DeclaredOption {

    @Option(
            names = "--declared",
            paramLabel = "FILE",
            description = "JSON with what no answers can tell: events during fieldwork, editorial changes, signed"
                    + " overrides. A comparison that a rule forbids is made only with a signed reason in it.")
    private Optional<Path> file = Optional.empty();

    /** @throws InvalidInput if anything in the file is wrong */
    Declarations in(Programme programme, Constraints constraints) throws IOException {
        return file.isEmpty() ? Declarations.NONE : read(file.get(), programme, constraints);
    }

    private static Declarations read(Path file, Programme programme, Constraints constraints) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new InvalidInput(
                    Findings.of(Finding.error("unread.missing", "")).in(file.toString()));
        }
        var read = Json.document(Files.readAllBytes(file), Declarations.class);
        read.findings().in(file.toString()).orThrow();
        var declared = read.value().orElseThrow();
        var rounds = programme.rounds().stream().map(Round::id).toList();
        constraints
                .check(declared)
                .and(declared.check(rounds))
                .in(file.toString())
                .orThrow();
        return declared;
    }
}
