package se.medborgarlofte.survey.io.csv;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.NumberText;

/** The factors of replicates as a file: a number of at least 0 on each line, below a name or not. */
public final class ScalesFile {

    private ScalesFile() {}

    /**
     * The factors, as far as they can be read, and everything wrong with them.
     *
     * @throws java.io.UncheckedIOException if the machine cannot read it
     */
    public static Checked<List<Double>> read(Path file) {
        try {
            return of(Files.readAllLines(file, StandardCharsets.UTF_8), file.toString());
        } catch (CharacterCodingException e) {
            return Checked.unreadable(
                    Findings.of(Finding.error("unread.notUtf8", "")).in(file.toString()));
        } catch (IOException e) {
            return Checked.unreadable(
                    Findings.of(Finding.error(DataFile.code(e), "")).in(file.toString()));
        }
    }

    private static Checked<List<Double>> of(List<String> lines, String document) {
        List<Double> scales = new ArrayList<>();
        var found = Findings.NONE;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            var number = NumberText.read(text);
            number.ifPresent(scales::add);
            boolean isName = i == 0 && number.isEmpty();
            found = isName ? found : found.and(fault(text, number).at(document, i + 1));
        }
        return Checked.of(List.copyOf(scales), found);
    }

    private static Findings fault(String text, OptionalDouble number) {
        if (number.isEmpty()) {
            return Findings.of(Finding.error("cell.notNumber", "").with("found", text));
        }
        return number.getAsDouble() >= 0
                ? Findings.NONE
                : Findings.of(Finding.error("cell.negative", "").with("found", text));
    }
}
