package se.medborgarlofte.survey.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.release.RoundReport;
import se.medborgarlofte.survey.core.situation.DecidedOrder;
import se.medborgarlofte.survey.core.situation.ProblemCode;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.words.Language;

/** The report of a round of which the deciders have ordered the common ground. */
class DecidedOrderReportTest {

    private static final String COMMON = "//ul[@class='common']/li/b";
    private static final String NOTES = "//h3[.='%s']/following-sibling::p[@class='small']";

    private static RoundReport plain() {
        return ExampleReports.of("halmstad", "2016");
    }

    private static RoundReport decided() {
        var order = new DecidedOrder(
                List.of(new DecidedOrder.Entry(new AreaCode("VALLAS"), new ProblemCode("RECKLESS_RIDING"))),
                new LocalizedText(Map.of("sv", "trygghetsrådet", "en", "the safety council")),
                LocalDate.of(2016, 12, 5),
                new LocalizedText(Map.of("sv", "Skolan < 100 m bort.", "en", "The school is < 100 m away.")));
        var picture = Rewritten.with(plain().situation().orElseThrow(), "order", Optional.of(order));
        return Rewritten.with(plain(), "situation", Optional.of(picture));
    }

    @Test
    void the_page_shows_the_order_with_its_reason_and_the_numbers_by_the_rule() {
        var swedish = Html.of(HtmlReport.of(decided(), Language.SV));
        var english = Html.of(HtmlReport.of(decided(), Language.EN));

        assertThat(swedish.texts(NOTES.formatted("Beröringspunkter")))
                .hasSize(3)
                .first()
                .asString()
                .matches(
                        "Ordningen är beslutad av trygghetsrådet 5.december.2016 i stället för regelns: ”Skolan < 100 m"
                                + " bort.”");
        assertThat(swedish.texts(COMMON))
                .extracting(line -> line.substring(0, line.indexOf('.')))
                .containsExactly(
                        "Nummer 1 (enligt regeln: nummer 2)",
                        "Nummer 2 (enligt regeln: nummer 1)",
                        "Nummer 3 (enligt regeln: nummer 2)");
        assertThat(english.texts(COMMON)).first().asString().startsWith("Number 1 (by the rule: number 2).");
        assertThat(english.texts(NOTES.formatted("Common ground")))
                .first()
                .asString()
                .contains("the safety council");
    }

    @Test
    void the_text_and_the_document_tell_it_too() {
        var text = TextReport.of(decided(), Language.SV).replaceAll("[ \\u00a0\n]+", " ");

        assertThat(text)
                .contains(
                        "Ordningen är beslutad av trygghetsrådet 5 december 2016",
                        "Nummer 1 (enligt regeln: nummer 2).");
        assertThat(Json.read(Json.write(decided()), RoundReport.class).orThrow())
                .isEqualTo(decided());
    }

    @Test
    void where_the_rule_orders_nothing_is_otherwise() {
        var page = Html.of(HtmlReport.of(plain(), Language.SV));

        assertThat(page.texts(COMMON)).first().asString().startsWith("Nummer 1. ");
        assertThat(page.texts(NOTES.formatted("Beröringspunkter")))
                .singleElement()
                .asString()
                .startsWith("De står i ordning efter");
        assertThat(Json.write(plain().situation().orElseThrow())).doesNotContain("\"order\"");
    }
}
