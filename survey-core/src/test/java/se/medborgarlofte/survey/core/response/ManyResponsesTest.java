package se.medborgarlofte.survey.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.SafetyQuestionnaire;

class ManyResponsesTest {

    private static final int MANY = 100_000;

    private final ResponseCheck check = SafetyResponses.check();

    private List<Findings> found(int fromInclusive, int toExclusive) {
        return IntStream.range(fromInclusive, toExclusive)
                .mapToObj(number -> check.check(SafetyResponses.halfOfThemFaulty(number)))
                .toList();
    }

    @Test
    void the_questionnaire_of_25_questions_is_sound() {
        var questionnaire = SafetyQuestionnaire.asked();

        assertThat(questionnaire.questions()).hasSize(25);
        assertThat(questionnaire.check()).isEqualTo(Findings.NONE);
        assertThat(Constraints.standard().check(questionnaire)).isEqualTo(Findings.NONE);
    }

    @Test
    void sound_responses_have_no_findings_and_faulty_ones_have() {
        for (int number = 0; number < 2000; number++) {
            assertThat(check.check(SafetyResponses.sound(number))).isEqualTo(Findings.NONE);
            assertThat(check.check(SafetyResponses.halfOfThemFaulty(number)).hasErrors())
                    .as("response %d", number)
                    .isEqualTo(number % 2 == 1);
        }
    }

    @Test
    void two_threads_sharing_one_check_find_the_same_as_one() throws InterruptedException, ExecutionException {
        var alone = found(0, MANY);

        var executor = Executors.newFixedThreadPool(2);
        Callable<List<Findings>> firstHalf = () -> found(0, MANY / 2);
        Callable<List<Findings>> secondHalf = () -> found(MANY / 2, MANY);
        List<Future<List<Findings>>> halves;
        try {
            halves = executor.invokeAll(List.of(firstHalf, secondHalf));
        } finally {
            executor.shutdown();
        }

        assertThat(halves.get(0).get()).isEqualTo(alone.subList(0, MANY / 2));
        assertThat(halves.get(1).get()).isEqualTo(alone.subList(MANY / 2, MANY));
        assertThat(alone.stream().filter(Findings::hasErrors)).hasSize(MANY / 2);
    }
}
