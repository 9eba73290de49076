package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.io.words.Language;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonReportTest {

    private final JsonNode sample = new ObjectMapper().readTree(JsonReport.of(Reports.sample(), Language.SV));
    private final JsonNode open = new ObjectMapper().readTree(JsonReport.of(Reports.open(), Language.SV));

    @Test
    void has_its_fields_in_the_order_the_report_is_read() {
        assertThat(open.propertyNames())
                .containsExactly(
                        "format",
                        "language",
                        "heading",
                        "notice",
                        "summary",
                        "asked",
                        "limits",
                        "whoAnswered",
                        "notes",
                        "headlines",
                        "promises",
                        "method",
                        "sources");
        assertThat(open.path("format").stringValue()).isEqualTo("round-report-1");
    }

    @Test
    void holds_a_figure_as_it_is_displayed() {
        var figure = sample.at("/headlines/0/tables/0/rows/1/figure");

        assertThat(figure.propertyNames()).containsExactly("n", "value", "interval", "mark", "shown", "shownInterval");
        assertThat(figure.path("n").intValue()).isEqualTo(48);
        assertThat(figure.path("value").stringValue()).isEqualTo("17");
        assertThat(figure.path("interval").path("upper").stringValue()).isEqualTo("31");
        assertThat(figure.path("mark").stringValue()).isEqualTo("uncertain");
    }

    @Test
    void says_why_an_open_round_has_no_interval() {
        var figure = open.at("/headlines/0/total");

        assertThat(figure.propertyNames()).containsExactly("n", "value", "reason", "shown");
        assertThat(figure.path("reason").stringValue()).isEqualTo("NOT_A_SAMPLE");
    }

    @Test
    void leaves_the_value_out_where_none_is_shown() {
        assertThat(sample.at("/headlines/0/tables/0/rows/2/figure").propertyNames())
                .containsExactly("n", "mark", "shown");
        assertThat(open.at("/headlines/0/tables/0/rows/0/figure").propertyNames())
                .containsExactly("n", "under", "reason", "shown");
    }

    @Test
    void names_every_category_of_a_joined_row() {
        assertThat(sample.at("/headlines/0/tables/0/rows/2/categories"))
                .extracting(JsonNode::stringValue)
                .containsExactly("AS", "ANG");
    }
}
