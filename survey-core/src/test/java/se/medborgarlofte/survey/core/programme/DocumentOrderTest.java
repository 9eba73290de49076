package se.medborgarlofte.survey.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;

class DocumentOrderTest {

    private static Findings at(String document, int line, String code, String path) {
        return Findings.of(Finding.error(code, path)).at(document, line);
    }

    @Test
    void puts_documents_lines_and_paths_in_the_order_they_are_read() {
        var reading = at("rounds/10/round.json", 0, "a.a", "id")
                .and(at("observations/2017.csv", 12, "b.b", "area"))
                .and(at("observations/2017.csv", 3, "c.c", "period"));
        var checking =
                at("rounds/9/round.json", 0, "d.d", "title").and(at("rounds/10/round.json", 0, "e.e", "areas[2]"));

        assertThat(DocumentOrder.join(reading, checking).list())
                .extracting(Finding::code)
                .containsExactly("c.c", "b.b", "d.d", "e.e", "a.a");
    }

    @Test
    void keeps_the_order_of_what_stands_at_the_same_place_and_says_nothing_twice() {
        var first = at("survey.json", 0, "z.z", "id");
        var second = at("survey.json", 0, "a.a", "id");

        assertThat(DocumentOrder.join(Findings.NONE, first.and(second).and(first)))
                .isEqualTo(first.and(second));
    }

    @Test
    void what_could_not_be_read_is_not_judged_again_wherever_its_reader_saw_it() {
        var reading = at("survey.json", 7, "json.notNumber", "breakdowns[0].order");
        var checking = at("survey.json", 0, "constraint.notEmpty", "breakdowns[0].order")
                .and(at("survey.json", 0, "constraint.notNull", "breakdowns[0].title"));

        assertThat(DocumentOrder.join(reading, checking).list())
                .extracting(Finding::code)
                .containsExactly("constraint.notNull", "json.notNumber");
    }

    @Test
    void a_warning_and_a_fault_of_the_whole_document_hide_nothing() {
        var reading = Findings.of(Finding.warning("json.notCanonical", "title"))
                .in("survey.json")
                .and(at("areas.json", 0, "json.odd", ""));
        var checking = at("survey.json", 0, "constraint.notNull", "title").and(at("areas.json", 0, "a.a", ""));

        assertThat(DocumentOrder.join(reading, checking).list()).hasSize(4);
    }
}
