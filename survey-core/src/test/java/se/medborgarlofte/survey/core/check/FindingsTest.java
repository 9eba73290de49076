package se.medborgarlofte.survey.core.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Finding FIRST = Finding.error("area.unknown", "area");
    private static final Finding SECOND = Finding.warning("round.overlaps", "[2].fieldwork");

    @Test
    void are_joined_in_their_order() {
        var first = Findings.of(FIRST);
        var second = Findings.of(SECOND);

        assertThat(first.and(second).list()).containsExactly(FIRST, SECOND);
        assertThat(Stream.of(first, Findings.NONE, second).collect(Findings.joined()))
                .isEqualTo(first.and(second));
        assertThat(Stream.of(first, second, first)
                        .parallel()
                        .collect(Findings.joined())
                        .list())
                .containsExactly(FIRST, SECOND, FIRST);
    }

    @Test
    void nothing_beside_something_is_something() {
        var some = Findings.of(FIRST);

        assertThat(some.and(Findings.NONE)).isSameAs(some);
        assertThat(Findings.NONE.and(some)).isSameAs(some);
    }

    @Test
    void are_seen_from_one_level_up() {
        var seen = Findings.of(FIRST, SECOND).under("rounds");

        assertThat(seen.list()).extracting(Finding::path).containsExactly("rounds.area", "rounds[2].fieldwork");
    }

    @Test
    void are_placed_in_a_document_and_on_a_line() {
        var placed = Findings.of(FIRST).at("responses.csv", 3).list().get(0);

        assertThat(placed.place()).isEqualTo(new Place("responses.csv", 3, 0, "area"));
        assertThat(Findings.of(FIRST).in("survey.json").list().get(0).place())
                .isEqualTo(new Place("survey.json", 0, 0, "area"));
    }

    @Test
    void each_part_of_a_list_is_named_by_its_number_and_empty_places_are_passed_over() {
        var parts = Arrays.asList("a", null, "c");

        var found = Findings.each(parts, "parts", part -> Findings.of(Finding.error("part." + part, "id")));

        assertThat(found.list())
                .extracting(Finding::toString)
                .containsExactly("parts[0].id: part.a", "parts[2].id: part.c");
    }

    @Test
    void refuse_input_for_an_error_and_let_warnings_pass() {
        var warning = Findings.of(SECOND);
        var both = warning.and(Findings.of(FIRST));

        warning.orThrow();

        assertThat(warning.hasErrors()).isFalse();
        assertThatThrownBy(both::orThrow)
                .isInstanceOf(InvalidInput.class)
                .hasMessage("[2].fieldwork: round.overlaps\narea: area.unknown");
    }

    @Test
    void cannot_be_changed_from_outside() {
        var source = Arrays.asList(FIRST, SECOND);
        var findings = new Findings(source);

        source.set(0, SECOND);

        assertThat(findings.list()).isEqualTo(List.of(FIRST, SECOND));
    }

    @Test
    void what_is_known_of_a_part_is_not_said_of_it_again() {
        var known = Findings.of(
                Finding.error("json.null", "PROBLEM.LITTER"),
                Finding.error("json.null", "PLACES[1]"),
                Finding.error("json.unknownField", ""));
        var others = Stream.of(
                        "PROBLEM",
                        "PROBLEM.LITTER",
                        "PROBLEM.LITTER.missing",
                        "PROBLEM.DARK",
                        "PROBLEM.LITTERS",
                        "PLACES",
                        "")
                .map(path -> Findings.of(Finding.error("answer.required", path)))
                .collect(Findings.joined());

        assertThat(others.besides(known).list())
                .extracting(Finding::path)
                .containsExactly("PROBLEM.DARK", "PROBLEM.LITTERS", "");
        assertThat(others.besides(Findings.NONE)).isEqualTo(others);
    }
}
