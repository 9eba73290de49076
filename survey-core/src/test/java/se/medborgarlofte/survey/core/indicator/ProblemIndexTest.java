package se.medborgarlofte.survey.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Programmes;
import se.medborgarlofte.survey.core.text.Texts;

class ProblemIndexTest {

    private static final List<String> LANGUAGES = List.of("sv", "en");

    private final ProblemIndex index = Indicators.index();

    private static List<String> told(Findings findings) {
        return findings.list().stream().map(Finding::toString).toList();
    }

    private ProblemIndex with(ProblemIndex.Item item) {
        var group = Rewritten.with(index.groups().get(0), "items", List.of(item));
        return Rewritten.with(index, "groups", List.of(group, index.groups().get(1)));
    }

    private ProblemIndex withCutOffs(String... cutOffs) {
        var item = index.items().get(0);
        return with(Rewritten.with(
                item, "cutOffs", Stream.of(cutOffs).map(BigDecimal::new).toList()));
    }

    @Test
    void a_sound_index_has_no_findings() {
        assertThat(index.check(LANGUAGES)).isEqualTo(Findings.NONE);
        assertThat(Constraints.standard().check(index)).isEqualTo(Findings.NONE);
    }

    @Test
    void cut_offs_ascend() {
        assertThat(told(withCutOffs("10", "20", "20", "40", "50", "60").check(LANGUAGES)))
                .containsExactly("groups[0].items[0].cutOffs: index.cutOffsNotAscending");
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "10;20;30;40;50 | groups[0].items[0].cutOffs",
                "0;20;30;40;50;60 | groups[0].items[0].cutOffs[0]",
                "10;20;30;40;50;101 | groups[0].items[0].cutOffs[5]",
            },
            delimiter = '|')
    void there_are_six_of_them_between_0_and_100_percent(String cutOffs, String path) {
        var findings = Constraints.standard().check(withCutOffs(cutOffs.split(";")));

        assertThat(findings.list()).extracting(Finding::path).containsExactly(path);
    }

    @Test
    void an_item_stands_in_it_once() {
        assertThat(told(with(index.items().get(1)).check(LANGUAGES)))
                .containsExactly("groups[1].items[0].indicator: index.itemRepeated {indicator=I_ANY_PROBLEM}");
    }

    @Test
    void no_more_items_can_be_needed_than_there_are() {
        assertThat(told(Rewritten.with(index, "minimumItems", 3).check(LANGUAGES)))
                .containsExactly("minimumItems: index.minimumTooLarge {minimum=3, items=2}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Polisens problemindex", "The POLICE index"})
    void it_is_never_called_that_of_the_police(String name) {
        assertThat(told(Rewritten.with(index, "name", Texts.both(name, "Index")).check(LANGUAGES)))
                .containsExactly("name: index.namedAfterPolice");
    }

    @Test
    void every_name_is_written_in_every_language() {
        assertThat(told(Rewritten.with(index, "name", Texts.swedish("Index")).check(LANGUAGES)))
                .containsExactly("name.en: text.untranslated {language=en}");
    }

    @Test
    void a_survey_with_an_unsound_index_is_unsound() {
        var survey = Rewritten.with(
                Programmes.survey(), "problemIndex", Optional.of(Rewritten.with(index, "minimumItems", 3)));

        assertThat(told(survey.check()))
                .containsExactly("problemIndex.minimumItems: index.minimumTooLarge {minimum=3, items=2}");
    }
}
