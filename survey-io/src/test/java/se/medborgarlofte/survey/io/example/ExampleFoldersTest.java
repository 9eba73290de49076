package se.medborgarlofte.survey.io.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.catalogue.Starter;

class ExampleFoldersTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    @ParameterizedTest
    @ValueSource(strings = {"gss-fear", "halmstad", "provkommun"})
    void nothing_at_all_is_wrong_with(String example) {
        var findings = everythingWrongWith(Path.of("..", "examples", example));

        assertThat(findings.list()).isEmpty();
    }

    @Test
    void nothing_is_wrong_with_what_a_new_survey_begins_with_but_what_is_to_be_filled_in(@TempDir Path folder)
            throws IOException {
        for (var file : Starter.files().entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }

        var findings = everythingWrongWith(folder);

        assertThat(findings.list())
                .isNotEmpty()
                .noneMatch(Finding::isError)
                .extracting(Finding::code)
                .containsOnly("survey.unfilled");
    }

    private static Findings everythingWrongWith(Path folder) {
        var store = Stores.open(folder.toString(), CONSTRAINTS).orThrow();
        return new CheckSurvey(store.surveys(), store.responses(), CONSTRAINTS, Catalogue.indicators()).everything();
    }
}
