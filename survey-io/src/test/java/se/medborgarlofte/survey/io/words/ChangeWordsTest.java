package se.medborgarlofte.survey.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.comparison.Verdict;

class ChangeWordsTest {

    private static final List<String> VERDICTS =
            List.of("decrease", "increase", "no_established_change", "practically_unchanged");

    /** A gap that is a change is filled with its unit; "procent" after it would be another number. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void a_change_is_never_in_percent(Language language) {
        var phrases = Phrases.of("change", language);

        for (String key : phrases.keys()) {
            assertThat(phrases.text(key))
                    .as(key)
                    .doesNotContainPattern("\\{(change|least|most|down|up|smallest|points)} (procent|percent)\\b");
        }
        assertThat(phrases.text("points.other")).containsPattern("procentenheter|percentage points");
        assertThat(phrases.text("points.one")).containsPattern("procentenhet$|percentage point$");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_verdict_without_area_and_both_years_and_both_shares(Language language) {
        var phrases = Phrases.of("change", language);

        assertThat(VERDICTS)
                .allSatisfy(key ->
                        assertThat(phrases.gaps(key)).contains("area", "group", "first", "second", "before", "after"));
    }

    /** Where it has been said who are counted, only that is left out. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void said_again_a_sentence_leaves_out_nothing_but_who_are_counted(Language language) {
        var phrases = Phrases.of("change", language);

        assertThat(Stream.concat(VERDICTS.stream(), Stream.of("open"))).allSatisfy(key -> {
            var gaps = new TreeSet<>(phrases.gaps(key));
            assertThat(gaps.remove("group")).isTrue();
            assertThat(phrases.gaps(key + ".again")).isEqualTo(gaps);
        });
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void every_verdict_has_a_sentence_and_a_name(Verdict verdict) {
        String key = verdict.name().toLowerCase(Locale.ROOT);

        for (var language : Language.values()) {
            assertThat(Phrases.of("change", language).keys()).contains(key, "verdict." + key);
        }
    }

    @Test
    void what_is_not_established_is_never_called_unchanged() {
        assertThat(Phrases.of("change", Language.SV).text("no_established_change"))
                .doesNotContain("oförändrad");
        assertThat(Phrases.of("change", Language.EN).text("no_established_change"))
                .doesNotContain("unchanged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"signifikant", "felmarginal", "95 procent säkra", "tryggheten har ökat", "tryggheten har minskat"
            })
    void words_that_are_misread_are_not_used(String word) {
        var swedish = Phrases.of("change", Language.SV);

        assertThat(swedish.keys())
                .allSatisfy(key -> assertThat(swedish.text(key)).doesNotContain(word));
    }

    /** Words that D7 keeps from open rounds. */
    @Test
    void of_an_open_round_nothing_is_said_about_the_residents() {
        assertThat(Phrases.of("change", Language.SV).text("open"))
                .doesNotContain("har ökat", "har minskat", "invånarna", "säkerställd", "bekräftar");
        assertThat(Phrases.of("change", Language.EN).text("open"))
                .doesNotContain("increased", "decreased", "residents think", "significant", "confirms");
    }
}
