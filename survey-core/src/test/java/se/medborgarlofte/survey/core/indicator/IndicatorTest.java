package se.medborgarlofte.survey.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.Texts;

class IndicatorTest {

    private static final List<String> LANGUAGES = List.of("sv", "en");

    @Test
    void a_sound_indicator_has_no_findings() {
        assertThat(Indicators.unsafe().check(LANGUAGES)).isEqualTo(Findings.NONE);
        assertThat(Indicators.anyProblem().check(LANGUAGES)).isEqualTo(Findings.NONE);
        assertThat(Indicators.meanYears().check(LANGUAGES)).isEqualTo(Findings.NONE);
    }

    @Test
    void is_cited_by_name_and_version() {
        assertThat(Indicators.unsafe().citation()).isEqualTo("I_UNSAFE@1");
    }

    @Test
    void whoever_counts_must_be_in_the_base() {
        var share = new Measure.Share("SAFE_NIGHT", Arrays.asList(3, null, 5), List.of(1, 3), List.of());
        var any = new Measure.ShareOfAny(List.of("PROBLEM_DARK"), List.of(4), List.of(1));

        assertThat(Indicators.of("I_A", share).check(LANGUAGES).list())
                .extracting(Finding::toString)
                .containsExactly("measure.numerator[2]: indicator.numeratorOutsideBase {code=5}");
        assertThat(Indicators.of("I_B", any).check(LANGUAGES).list())
                .extracting(Finding::path)
                .containsExactly("measure.numerator[0]");
    }

    @Test
    void a_share_is_counted_in_percent_and_a_mean_in_points() {
        var share = Rewritten.with(Indicators.unsafe(), "unit", Unit.POINTS);
        var mean = Rewritten.with(Indicators.meanYears(), "unit", Unit.PERCENT);

        assertThat(share.check(LANGUAGES)).hasToString("unit: indicator.shareNotInPercent");
        assertThat(mean.check(LANGUAGES)).hasToString("unit: indicator.meanInPercent");
        assertThat(Indicators.unsafe().isShare()).isTrue();
        assertThat(Indicators.meanYears().isShare()).isFalse();
    }

    @Test
    void a_mean_cannot_hide_small_numbers_so_it_is_never_sensitive() {
        var mean = Rewritten.with(Indicators.meanYears(), "sensitive", true);

        assertThat(mean.check(LANGUAGES)).hasToString("sensitive: indicator.sensitiveMean");
        assertThat(Rewritten.with(Indicators.unsafe(), "sensitive", true).check(LANGUAGES))
                .isEqualTo(Findings.NONE);
    }

    @Test
    void every_text_must_be_written_in_every_language() {
        var swedish = Texts.swedish("Namn");
        var indicator = new Indicator(
                Indicators.UNSAFE,
                1,
                swedish,
                swedish,
                swedish,
                Indicators.withMissing(),
                Direction.NEITHER,
                Unit.PERCENT,
                true);

        assertThat(indicator.check(LANGUAGES).list())
                .extracting(Finding::path)
                .containsExactly("name.en", "group.en", "base.en");
    }

    @Test
    void a_measure_names_its_variables_and_each_of_its_codes_once() {
        assertThat(Indicators.unsafe().measure().variables()).containsExactly("SAFE_NIGHT");
        assertThat(Indicators.unsafe().measure().codes()).containsExactly(1, 2, 3, 4);
        assertThat(Indicators.anyProblem().measure().variables()).containsExactly("PROBLEM_LITTER", "PROBLEM_DARK");
        assertThat(Indicators.anyProblem().measure().codes()).containsExactly(1, 2, 3, 4);
        assertThat(Indicators.meanYears().measure().variables()).containsExactly("YEARS");
        assertThat(new Measure.Mean("SCALE", Arrays.asList(1, null, 2, 1)).codes())
                .containsExactly(1, 2);
    }

    @Test
    void what_was_left_out_is_passed_over() {
        var empty = new Indicator(null, null, null, null, null, null, null, null, null);

        assertThat(empty.check(LANGUAGES)).isEqualTo(Findings.NONE);
        assertThat(empty.sensitive()).isFalse();
        assertThat(new Measure.Share(null, null, null, null).variables()).isEmpty();
        assertThat(new Measure.Mean(null, null).variables()).isEmpty();
        assertThat(new Measure.ShareOfAny(null, null, null).codes()).isEmpty();
        assertThat(Rewritten.with(Indicators.unsafe(), "measure", new Measure.Share(null, null, null, null))
                        .check(LANGUAGES))
                .isEqualTo(Findings.NONE);
    }

    @Test
    void names_sort_as_texts_and_print_as_themselves() {
        assertThat(List.of(new IndicatorId("I_B"), new IndicatorId("I_A")).stream()
                        .sorted())
                .extracting(IndicatorId::toString)
                .containsExactly("I_A", "I_B");
    }
}
