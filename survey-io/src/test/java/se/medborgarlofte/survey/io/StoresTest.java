package se.medborgarlofte.survey.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;

class StoresTest {

    private static final Constraints CONSTRAINTS = Constraints.standard();

    @Test
    void opens_a_folder() {
        var store = Stores.open("src/test/resources/good", CONSTRAINTS).orThrow();

        assertThat(store.surveys().read().orThrow().survey().id()).isEqualTo("provkommun");
        assertThat(store.responses()).isNotNull();
    }

    @Test
    void knows_an_empty_folder_from_a_survey(@TempDir Path empty) {
        var opened = Stores.open(empty.toString(), CONSTRAINTS);

        assertThat(opened.findings().list()).extracting(Finding::code).containsExactly("store.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "halmstad.db, store.noSuchDatabase",
        "halmstad.sqlite, store.noSuchDatabase",
        "jdbc:postgresql://localhost/survey, store.notSupported",
        "no/such/folder, store.noSuchFolder",
        "pom.xml, store.notFolder",
        "nul\u0000l, store.noSuchFolder",
    })
    void says_which_store_there_is_not(String name, String code) {
        var opened = Stores.open(name, CONSTRAINTS);

        assertThat(opened.value()).isEmpty();
        assertThat(opened.findings().list()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.parameters()).containsEntry("store", name);
        });
    }
}
