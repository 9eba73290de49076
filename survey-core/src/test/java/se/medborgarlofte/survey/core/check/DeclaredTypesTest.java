package se.medborgarlofte.survey.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeclaredTypesTest {

    record Whole(String name, List<Part> parts, Optional<Kind> kind) {}

    record Part(int number) {}

    sealed interface Kind permits One, Other {}

    record One(Part part) implements Kind {}

    record Other(Whole whole) implements Kind {}

    @Test
    void a_record_has_itself_and_every_record_within_it_once() {
        assertThat(DeclaredTypes.of(Whole.class)).containsExactly(Whole.class, Part.class, One.class, Other.class);
    }
}
