package se.medborgarlofte.survey.core.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.promise.PromiseState;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaires;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.Rounds;

class PublicPartTest {

    private static final QuestionnaireId ASKED = Questionnaires.withEveryKind().id();

    private static PublicPart of(Programme programme, ReleaseId... releases) {
        return new PublicPart(programme, List.of(releases));
    }

    private static PublicPart withPromiseOf(PromiseState... states) {
        var history = List.of(states).stream()
                .map(state -> Promises.change(state, "2017"))
                .toList();
        var promise = Rewritten.with(Promises.complete(), "history", history);
        return of(Rewritten.with(Programmes.complete(), "promises", List.of(promise)));
    }

    @ParameterizedTest
    @CsvSource({"PLANNED, false", "OPEN, true", "CLOSED, true"})
    void a_questionnaire_is_shown_once_people_are_asked_with_it(RoundState state, boolean shown) {
        var round = Rewritten.with(Rounds.onLocation(), "state", state);
        var part = of(Rewritten.with(Programmes.complete(), "rounds", List.of(round)));

        assertThat(part.questionnaire(ASKED).isPresent()).isEqualTo(shown);
        assertThat(part.questionnaires()).hasSize(shown ? 1 : 0);
    }

    @Test
    void a_promise_is_shown_once_residents_have_been_given_it_and_for_good() {
        assertThat(withPromiseOf(PromiseState.DRAFT).promises()).isEmpty();
        assertThat(withPromiseOf(PromiseState.DRAFT, PromiseState.PROPOSED, PromiseState.DECIDED)
                        .promises())
                .isEmpty();
        assertThat(withPromiseOf(PromiseState.DRAFT, PromiseState.WITHDRAWN)
                        .promise(Promises.complete().id()))
                .isEmpty();
        assertThat(withPromiseOf(PromiseState.DRAFT, PromiseState.PUBLISHED).promises())
                .hasSize(1);
        assertThat(withPromiseOf(PromiseState.DRAFT, PromiseState.PUBLISHED, PromiseState.WITHDRAWN)
                        .promise(Promises.complete().id()))
                .isPresent();
    }

    /** What the parties write of an effect tells what the round found. */
    @Test
    void an_effect_is_told_of_once_its_round_has_been_released() {
        var promise = Promises.complete();
        var unreleased = of(Programmes.complete(), ReleaseId.of(Rounds.ID_2016, 1));
        var released = of(Programmes.complete(), ReleaseId.of(Rounds.ID_2018, 2));

        assertThat(unreleased.followUps(promise)).containsExactly(Promises.production(), Promises.process());
        assertThat(released.followUps(promise)).isEqualTo(promise.followUps());
    }
}
