package se.medborgarlofte.survey.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.questionnaire.SafetyQuestionnaire;
import se.medborgarlofte.survey.core.response.SafetyResponses;
import se.medborgarlofte.survey.io.sql.SqlStore;

/** A machine that loses power again and again while people answer. */
@Tag("slow")
class CrashTest {

    private static final int CRASHES = Integer.getInteger("crashes", 50);
    private static final int MOST_BETWEEN = 40;
    private static final int CLIENTS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final QuestionId WORDS = SafetyQuestionnaire.id(25);

    private final AtomicInteger number = new AtomicInteger();
    private final Map<String, String> sent = new ConcurrentHashMap<>();
    private final Map<String, String> promised = new ConcurrentHashMap<>();

    @TempDir
    Path place;

    @Test
    void every_receipt_that_was_shown_is_a_response_that_is_kept_once() throws InterruptedException {
        var store = LoadedSurvey.in(place);
        var random = new SplittableRandom(50);

        for (int crash = 0; crash < CRASHES; crash++) {
            answerUntilItCrashes(store, promised.size() + random.nextInt(MOST_BETWEEN));
        }

        var kept = kept(store);
        assertThat(promised).hasSizeGreaterThan(CRASHES);
        assertThat(kept.keySet()).containsAll(promised.values());
        assertThat(kept.values()).allMatch(times -> times == 1);
        assertThat(sent.values()).containsAll(kept.keySet());
    }

    private void answerUntilItCrashes(Path store, int receipts) throws InterruptedException {
        var server = ServerProcess.start(store);
        var down = new AtomicBoolean();
        var clients = Executors.newFixedThreadPool(CLIENTS);
        for (int client = 0; client < CLIENTS; client++) {
            clients.submit(() -> answer(new Resident(server.address()), down));
        }
        awaitReceipts(receipts);
        server.kill();
        down.set(true);
        clients.shutdown();
        assertThat(clients.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
    }

    /** The power goes at no moment in particular once so many receipts have been shown. */
    private void awaitReceipts(int receipts) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (promised.size() <= receipts && System.nanoTime() < end) {
            Thread.sleep(1);
        }
    }

    /** What was under way when the power went is tried again with the next machine, as people do. */
    private void answer(Resident resident, AtomicBoolean down) {
        while (!down.get()) {
            try {
                resend(resident);
                String form = resident.open();
                String words = "Svar " + number.incrementAndGet();
                sent.put(form, words);
                resident.send(form, answers(words));
                resident.readReceipt(form);
                promised.put(form, words);
            } catch (IOException e) {
                down.compareAndSet(false, down.get());
            }
        }
    }

    private void resend(Resident resident) throws IOException {
        for (var form : sent.keySet()) {
            if (!promised.containsKey(form)) {
                resident.send(form, answers(sent.get(form)));
                resident.readReceipt(form);
                promised.put(form, sent.get(form));
            }
        }
    }

    private static Map<QuestionId, Answer> answers(String words) {
        var answers = new LinkedHashMap<>(SafetyResponses.sound(1).answers());
        answers.put(WORDS, new Answer.Written(words));
        return answers;
    }

    /** How often each text was kept. */
    private static Map<String, Integer> kept(Path file) {
        Map<String, Integer> kept = new TreeMap<>();
        try (var store = SqlStore.at(file)) {
            var read = new ReadRound(store.holdings().responses(), Constraints.standard());
            read.each(LoadedSurvey.programme(), LoadedSurvey.round(), response -> {
                        kept.merge(((Answer.Written) response.answers().get(WORDS)).text(), 1, Integer::sum);
                        return Findings.NONE;
                    })
                    .orThrow();
        }
        return kept;
    }
}
