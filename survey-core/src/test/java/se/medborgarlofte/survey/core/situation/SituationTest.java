package se.medborgarlofte.survey.core.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaSets;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.core.time.PartialDate;

class SituationTest {

    private static final List<String> LANGUAGES = List.of("sv", "en");

    @Test
    void a_grade_or_a_count_is_an_observation() {
        var counted =
                Rewritten.with(Rewritten.with(Situations.grade(), "grade", Optional.empty()), "count", Optional.of(0));

        assertThat(Situations.grade().check()).isEqualTo(Findings.NONE);
        assertThat(counted.check()).isEqualTo(Findings.NONE);
    }

    @Test
    void everything_wrong_with_an_observation_is_found_at_once() {
        var wrong = new Observation(
                Party.RESIDENTS,
                AreaSets.NOWHERE,
                new ProblemCode("DARK"),
                new PartialDate("2017-02-30"),
                null,
                null,
                "Källa",
                null,
                null);

        assertThat(wrong.check().list())
                .extracting(Finding::toString)
                .containsExactly(
                        "party: observation.ofResidents",
                        "period: date.noSuchDay {date=2017-02-30}",
                        "grade: observation.empty");
        assertThat(wrong.mayBePublished()).isFalse();
    }

    @Test
    void an_observation_without_its_parts_is_empty_and_no_more() {
        var empty = new Observation(null, null, null, null, null, null, null, null, null);

        assertThat(empty.check().list()).extracting(Finding::code).containsExactly("observation.empty");
    }

    @Test
    void a_picture_is_written_in_every_language_and_about_days_there_are() {
        var swedish = Texts.swedish("Tips");
        var picture = new SituationPicture(
                Party.POLICE,
                new PartialDate("2017-02-30"),
                Arrays.asList(null, swedish),
                List.of(swedish),
                Optional.of(swedish));

        assertThat(Situations.picture().check(LANGUAGES)).isEqualTo(Findings.NONE);
        assertThat(picture.check(LANGUAGES).list())
                .extracting(Finding::path)
                .containsExactly("period", "sourcesUsed[1].en", "sourcesRejected[0].en", "limitations.en");
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
    @CsvSource({
        "CONCERN,    CONCERN,    CONCERN,    COMMON_GROUND",
        "CONCERN,    CONCERN,    MISSING,    COMMON_GROUND",
        "CONCERN,    NO_CONCERN, CONCERN,    COMMON_GROUND",
        "CONCERN,    UNCLEAR,    MISSING,    SEEN_BY_ONE",
        "NO_CONCERN, CONCERN,    NO_CONCERN, SEEN_BY_ONE",
        "NO_CONCERN, UNCLEAR,    NO_CONCERN, NONE",
        "CONCERN,    MISSING,    MISSING,    CANNOT_BE_TOLD",
        "MISSING,    MISSING,    MISSING,    CANNOT_BE_TOLD",
    })
    void common_ground_is_what_two_parties_are_concerned_about(
            Statement residents, Statement municipality, Statement police, CommonGround.Outcome expected) {
        Map<Party, Statement> statements = new LinkedHashMap<>();
        statements.put(Party.RESIDENTS, residents);
        statements.put(Party.MUNICIPALITY, municipality);
        statements.put(Party.POLICE, police);

        var ground = new CommonGround(AreaSets.VALLAS, new ProblemCode("DARK"), statements, "cg-1");

        assertThat(ground.outcome()).isEqualTo(expected);
    }

    @Test
    void problems_sort_as_texts_and_print_as_themselves() {
        assertThat(List.of(new ProblemCode("LITTER"), new ProblemCode("DARK")).stream()
                        .sorted())
                .extracting(ProblemCode::toString)
                .containsExactly("DARK", "LITTER");
    }
}
