package se.medborgarlofte.survey.core.area;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.Texts;

class AreaSetTest {

    private static final List<String> LANGUAGES = List.of("sv", "en");

    private final AreaSet areas = AreaSets.two();

    @Test
    void finds_an_area_by_its_code() {
        assertThat(areas.area(AreaSets.VALLAS)).map(Area::kind).contains(AreaKind.RESIDENTIAL);
        assertThat(areas.has(AreaSets.CENTRUM)).isTrue();
        assertThat(areas.has(AreaSets.NOWHERE)).isFalse();
    }

    @Test
    void a_sound_set_has_no_findings() {
        assertThat(areas.check(LANGUAGES)).isEqualTo(Findings.NONE);
    }

    @Test
    void a_code_used_twice_is_found_where_it_is_used_again() {
        var doubled = Rewritten.with(
                areas,
                "areas",
                List.of(
                        areas.areas().get(0),
                        areas.areas().get(1),
                        areas.areas().get(0)));

        assertThat(doubled.check(LANGUAGES).list())
                .extracting(Finding::toString)
                .containsExactly("areas[2].code: area.repeated {area=CENTRUM}");
    }

    @Test
    void areas_without_a_code_do_not_repeat_each_other() {
        var nameless = Rewritten.with(areas.areas().get(0), "code", null);
        var both = Rewritten.with(areas, "areas", List.of(nameless, nameless));

        assertThat(Rewritten.with(both, "population", List.of()).check(LANGUAGES))
                .isEqualTo(Findings.NONE);
    }

    @Test
    void a_name_must_be_written_in_every_language() {
        var swedish = Rewritten.with(areas.areas().get(1), "name", Texts.swedish("Vallås"));
        var set = Rewritten.with(areas, "areas", Arrays.asList(areas.areas().get(0), null, swedish));

        assertThat(set.check(LANGUAGES).list()).extracting(Finding::path).containsExactly("areas[2].name.en");
    }

    @Test
    void people_are_counted_in_areas_that_exist() {
        var cells = List.of(AreaSets.cell("CENTRUM", "1", 1), AreaSets.cell("NOWHERE", "1", 1));
        var set = Rewritten.with(areas, "population", cells);

        assertThat(set.check(LANGUAGES).list())
                .extracting(Finding::toString)
                .containsExactly("population[1].of.AREA: area.unknown {area=NOWHERE}");
    }

    @Test
    void a_list_of_codes_names_each_that_is_unknown() {
        var codes = Arrays.asList(AreaSets.CENTRUM, null, AreaSets.NOWHERE);

        assertThat(areas.unknown(codes, "areas").list())
                .extracting(Finding::path)
                .containsExactly("areas[2]");
    }

    @Test
    void codes_sort_as_texts_and_print_as_themselves() {
        assertThat(List.of(AreaSets.VALLAS, AreaSets.CENTRUM).stream().sorted())
                .containsExactly(AreaSets.CENTRUM, AreaSets.VALLAS);
        assertThat(new AreaId(AreaSets.VALLAS, "2016").code()).hasToString("VALLAS");
    }

    @Test
    void what_was_left_out_is_empty() {
        assertThat(new AreaSet("2016", null, null)).isEqualTo(new AreaSet("2016", List.of(), List.of()));
        assertThat(new Area(null, null, null, null, null).adults()).isEqualTo(Optional.empty());
        assertThat(new PopulationCell(null, null).area()).isEmpty();
    }
}
