package se.medborgarlofte.survey.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.Rounds;

class OpenExerciseTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final Programme INVENTED = Programmes.complete();

    private static final OpenExercise EXERCISE = new OpenExercise(plan(1), OpenExerciseTest::digest);

    private static Round plan(int version) {
        var like = Rounds.onLocation();
        return new Round(
                new RoundId("ovning"),
                like.title(),
                RoundState.PLANNED,
                new AskedWith("trygghet", version, Optional.empty()),
                like.areaEdition(),
                CollectionDesign.OPEN_WEB,
                List.of(Mode.WEB),
                null,
                like.population(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String digest(Questionnaire questionnaire) {
        return "abcd".repeat(16);
    }

    /** Thirty days from so many days after the first. */
    private static Fieldwork days(int after) {
        return new Fieldwork(FIRST.plusDays(after), FIRST.plusDays(after + 29));
    }

    private static Round round(Programme programme, String id) {
        return programme.round(new RoundId(id)).orElseThrow();
    }

    private static List<String> rounds(Programme programme) {
        return programme.rounds().stream()
                .map(round -> round.id() + " " + round.state())
                .toList();
    }

    @Test
    void opens_a_round_and_touches_no_other() {
        var opened = EXERCISE.in(INVENTED, days(0));

        assertThat(rounds(opened)).containsExactly("2016 CLOSED", "2018 CLOSED", "ovning OPEN");
        assertThat(opened.with(INVENTED.rounds())).isEqualTo(INVENTED);
        assertThat(opened.rounds()).startsWith(INVENTED.rounds().toArray(Round[]::new));
        assertThat(round(opened, "ovning").fieldwork()).isEqualTo(days(0));
    }

    @Test
    void seals_what_the_round_asks_with() {
        var opened = EXERCISE.in(INVENTED, days(0));

        assertThat(round(opened, "ovning").questionnaire())
                .isEqualTo(new AskedWith("trygghet", 1, Optional.of("abcd".repeat(16))));
    }

    @ParameterizedTest
    @CsvSource({"0", "29"})
    void does_nothing_until_the_last_day_has_passed(int after) {
        var opened = EXERCISE.in(INVENTED, days(0));

        assertThat(EXERCISE.in(opened, days(after))).isSameAs(opened);
    }

    @Test
    void does_nothing_when_the_calendar_was_put_back() {
        var opened = EXERCISE.in(INVENTED, days(0));

        assertThat(EXERCISE.in(opened, days(-40))).isSameAs(opened);
    }

    @Test
    void closes_a_round_that_is_over_and_opens_the_next() {
        var first = EXERCISE.in(INVENTED, days(0));

        var second = EXERCISE.in(first, days(30));
        var third = EXERCISE.in(second, days(90));

        assertThat(rounds(second)).endsWith("ovning CLOSED", "ovning-2 OPEN");
        assertThat(rounds(third)).endsWith("ovning CLOSED", "ovning-2 CLOSED", "ovning-3 OPEN");
        assertThat(round(third, "ovning").fieldwork()).isEqualTo(days(0));
        assertThat(round(third, "ovning-3").fieldwork()).isEqualTo(days(90));
    }

    @Test
    void a_store_lets_the_next_programme_take_the_place_of_the_one_before() {
        var first = EXERCISE.in(INVENTED, days(0));

        new Succession(INVENTED, round -> true).refuseUnless(first);
        new Succession(first, round -> true).refuseUnless(EXERCISE.in(first, days(30)));
    }

    @Test
    void is_for_surveys_of_invented_figures_that_have_the_questionnaire() {
        var real = Programmes.smallest();
        var withoutQuestionnaire = new OpenExercise(plan(2), OpenExerciseTest::digest);

        assertThat(EXERCISE.suits(INVENTED)).isTrue();
        assertThat(EXERCISE.suits(real)).isFalse();
        assertThat(withoutQuestionnaire.suits(INVENTED)).isFalse();
        assertThatThrownBy(() -> EXERCISE.in(real, days(0))).hasMessage("survey is not one to practise on: halmstad");
    }
}
