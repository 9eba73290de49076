package se.medborgarlofte.survey.core.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.text.Texts;

class RoundTest {

    private static final List<String> LANGUAGES = List.of("sv", "en");

    private static List<String> found(Round round) {
        return round.check(LANGUAGES).list().stream().map(Finding::toString).toList();
    }

    @Test
    void a_sound_round_has_no_findings() {
        assertThat(found(Rounds.onLocation())).isEmpty();
        assertThat(found(Rounds.sample())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(CollectionDesign.class)
    void only_a_probability_sample_is_a_sample(CollectionDesign design) {
        assertThat(design.isSample()).isEqualTo(design == CollectionDesign.PROBABILITY_SAMPLE);
    }

    @Test
    void strata_with_a_single_unit_are_refused_unless_the_round_says_otherwise() {
        assertThat(Rounds.onLocation().lonelyPsu()).isEqualTo(LonelyPsu.FAIL);
        assertThat(Rounds.sample().lonelyPsu()).isEqualTo(LonelyPsu.ADJUST);
    }

    @Test
    void knows_what_its_file_tells_about_the_sample() {
        assertThat(Rounds.sample().has(DesignColumn.WEIGHT)).isTrue();
        assertThat(Rounds.onLocation().has(DesignColumn.WEIGHT)).isFalse();
        assertThat(Rounds.sample().questionnaire().id()).isEqualTo(new QuestionnaireId("trygghet", 1));
    }

    @Test
    void a_questionnaire_is_sealed_when_the_round_opens() {
        var unsealed = Rewritten.with(Rounds.onLocation(), "questionnaire", new AskedWith("trygghet", 1, null));

        assertThat(found(Rewritten.with(unsealed, "state", RoundState.PLANNED))).isEmpty();
        assertThat(found(Rewritten.with(unsealed, "state", RoundState.OPEN)))
                .containsExactly("questionnaire.sha256: round.questionnaireNotSealed");
        assertThat(found(unsealed)).containsExactly("questionnaire.sha256: round.questionnaireNotSealed");
    }

    @Test
    void fieldwork_does_not_end_before_it_begins() {
        var backwards = new Fieldwork(LocalDate.of(2016, 9, 2), LocalDate.of(2016, 9, 1));

        assertThat(found(Rewritten.with(Rounds.onLocation(), "fieldwork", backwards)))
                .containsExactly("fieldwork.lastDay: fieldwork.endsBeforeItBegins "
                        + "{firstDay=2016-09-02, lastDay=2016-09-01}");
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "2016-08-01, 2016-08-31, false",
        "2016-08-01, 2016-09-01, true",
        "2016-10-01, 2016-10-02, true",
        "2016-11-20, 2016-12-01, true",
        "2016-11-21, 2016-12-01, false",
    })
    void fieldwork_overlaps_when_a_day_is_shared(LocalDate first, LocalDate last, boolean shared) {
        var autumn = Rounds.onLocation().fieldwork();
        var other = new Fieldwork(first, last);

        assertThat(autumn.overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(autumn)).isEqualTo(shared);
        assertThat(other.contains(LocalDate.of(2016, 11, 20))).isEqualTo(first.getMonthValue() == 11 && shared);
    }

    @Test
    void a_column_named_twice_is_found_where_it_is_named_again() {
        var columns = Arrays.asList(DesignColumn.WEIGHT, null, DesignColumn.WEIGHT);

        assertThat(found(Rewritten.with(Rounds.onLocation(), "columns", columns)))
                .containsExactly("columns[2]: round.columnRepeated {column=weight}");
    }

    @Test
    void every_text_must_be_written_in_every_language() {
        var population = new TargetPopulation(Texts.swedish("Alla"), 16, Optional.empty());
        var round = Rewritten.with(Rounds.onLocation(), "title", Texts.swedish("Hösten"));

        assertThat(Rewritten.with(
                                Rewritten.with(round, "population", population),
                                "note",
                                Optional.of(Texts.swedish("Mörkt")))
                        .check(LANGUAGES)
                        .list())
                .extracting(Finding::path)
                .containsExactly("title.en", "population.description.en", "note.en");
    }

    @Test
    void somebody_must_be_of_the_ages_asked() {
        var nobody = new TargetPopulation(Texts.both("Ingen", "Nobody"), 20, Optional.of(19));
        var oneYear = new TargetPopulation(Texts.both("Nitton", "Nineteen"), 19, Optional.of(19));

        assertThat(found(Rewritten.with(Rounds.onLocation(), "population", nobody)))
                .containsExactly("population.ageTo: population.emptyAgeRange");
        assertThat(found(Rewritten.with(Rounds.onLocation(), "population", oneYear)))
                .isEmpty();
    }

    @Test
    void no_more_people_drop_out_than_were_invited_and_no_more_finish_than_started() {
        var impossible = Optional.of(Rounds.counts(100, 40, 40, 21, 10, 11));

        assertThat(found(Rewritten.with(Rounds.sample(), "paradata", impossible)))
                .containsExactly(
                        "paradata.invited: paradata.moreThanInvited", "paradata.completed: paradata.moreThanStarted");
        assertThat(found(Rewritten.with(
                        Rounds.sample(), "paradata", Optional.of(Rounds.counts(100, 40, 40, 20, 10, 10)))))
                .isEmpty();
    }

    @Test
    void the_eligible_are_those_invited_who_could_have_answered() {
        var unknown = Optional.<Integer>empty();

        assertThat(Rounds.counts(1000, 20, 0, 0, 0, 0).eligible()).contains(980);
        assertThat(new Paradata(Optional.of(1000), unknown, unknown, unknown, unknown, unknown).eligible())
                .contains(1000);
        assertThat(new Paradata(null, Optional.of(20), null, null, null, null).eligible())
                .isEmpty();
    }

    @Test
    void what_was_left_out_is_passed_over() {
        var empty = new Round(null, null, null, null, null, null, null, null, null, null, null, null, null);
        var halves = Rewritten.with(empty, "fieldwork", new Fieldwork(LocalDate.of(2016, 1, 1), null));

        assertThat(empty.check(LANGUAGES)).isEqualTo(Findings.NONE);
        assertThat(empty.hasDays()).isFalse();
        assertThat(halves.hasDays()).isFalse();
        assertThat(halves.check(LANGUAGES)).isEqualTo(Findings.NONE);
        assertThat(Rewritten.with(empty, "population", new TargetPopulation(null, null, Optional.of(1)))
                        .check(LANGUAGES))
                .isEqualTo(Findings.NONE);
        assertThat(Rounds.onLocation().hasDays()).isTrue();
        assertThat(Rounds.onLocation().isClosed()).isTrue();
    }

    @Test
    void names_sort_as_texts_and_print_as_themselves() {
        assertThat(List.of(Rounds.ID_2018, Rounds.ID_2016).stream().sorted())
                .containsExactly(Rounds.ID_2016, Rounds.ID_2018);
        assertThat(Rounds.ID_2016).hasToString("2016");
    }

    @Test
    void without_its_counts_it_is_the_same_but_for_them() {
        var round = Rounds.sample();

        assertThat(round.uncounted().paradata()).isEmpty();
        assertThat(round.uncounted()).isEqualTo(Rewritten.with(round, "paradata", Optional.empty()));
    }
}
