package se.medborgarlofte.survey.web.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackDemoTest {

    @TempDir
    Path temp;

    private byte[] packed() throws IOException {
        try (var store = Packed.store()) {
            return store.readAllBytes();
        }
    }

    @Test
    void gives_the_same_bytes_whenever_it_is_made() throws IOException {
        var made = temp.resolve("new/halmstad.db");

        PackDemo.main(new String[] {"../examples/halmstad", made.toString()});
        PackDemo.main(new String[] {"../examples/halmstad", made.toString()});

        assertThat(Files.readAllBytes(made)).isEqualTo(packed());
    }
}
