package se.medborgarlofte.survey.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Programmes;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.text.Texts;

class SurveyTest {

    private final Survey survey = Programmes.survey();

    @Test
    void a_sound_survey_has_no_findings() {
        assertThat(survey.check()).isEqualTo(Findings.NONE);
    }

    @Test
    void every_text_must_be_written_in_every_language() {
        Map<String, LocalizedText> texts = new LinkedHashMap<>();
        texts.put("contact", Texts.swedish("Ring"));
        texts.put("legalBasis", null);
        var breakdown = new Breakdown("AREA", Texts.swedish("Område"), List.of("CENTRUM"));
        var swedish = Rewritten.with(
                Rewritten.with(Rewritten.with(survey, "title", Texts.swedish("Trygghet")), "texts", texts),
                "breakdowns",
                List.of(breakdown));

        assertThat(swedish.check().list())
                .extracting(Finding::path)
                .containsExactly("title.en", "breakdowns[0].title.en", "texts.contact.en");
    }

    @Test
    void a_category_stands_once_in_a_breakdown_or_it_would_be_counted_twice() {
        var order = Arrays.asList("CENTRUM", null, "VALLAS", "CENTRUM");
        var doubled = Rewritten.with(
                survey, "breakdowns", List.of(Rewritten.with(survey.breakdowns().get(0), "order", order)));

        assertThat(doubled.check().list())
                .extracting(Finding::toString)
                .containsExactly("breakdowns[0].order[3]: breakdown.repeated {category=CENTRUM}");
    }

    @Test
    void a_breakdown_is_by_area_or_by_the_choices_of_a_question() {
        assertThat(survey.breakdowns().get(0).isByArea()).isTrue();
        assertThat(survey.breakdowns().get(1).isByArea()).isFalse();
        assertThat(new Breakdown(null, null, null).isByArea()).isFalse();
    }

    @Test
    void what_was_left_out_is_empty() {
        var empty = new Survey(null, null, null, null, null, null, null, null, null, null);

        assertThat(empty.check()).isEqualTo(Findings.NONE);
        assertThat(empty.synthetic()).isFalse();
        assertThat(empty.retention()).isEmpty();
        assertThat(new Retention(null, null).decision()).isEmpty();
        assertThat(new Municipality(null, "Halmstad").code()).isEmpty();
    }
}
