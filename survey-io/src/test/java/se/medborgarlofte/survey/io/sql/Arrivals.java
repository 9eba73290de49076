package se.medborgarlofte.survey.io.sql;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.intake.Draft;
import se.medborgarlofte.survey.core.intake.Receipt;
import se.medborgarlofte.survey.core.intake.SubmissionId;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.io.contract.Good;
import se.medborgarlofte.survey.io.csv.RandomAnswers;

/** Forms that are sent in to the open round. */
final class Arrivals {

    static final LocalDate DAY = LocalDate.of(2018, 1, 15);
    static final Round ROUND = Good.round(Good.OPEN);

    private static final QuestionId WORDS = new QuestionId("WORDS");

    private Arrivals() {}

    /** A form and what is made of it. */
    record Arrival(SubmissionId form, Response response) {}

    static List<Arrival> of(int number, int seed) {
        var random = new RandomAnswers(new Random(seed));
        return Stream.generate(() -> new Arrival(new SubmissionId(random.id().value()), response(random)))
                .limit(number)
                .toList();
    }

    private static Response response(RandomAnswers random) {
        return new Response(
                random.id(),
                ROUND.questionnaire().id(),
                Optional.of(DAY),
                Mode.WEB,
                "sv",
                Optional.empty(),
                SamplePosition.NONE,
                random.response(ROUND, Good.programme().askedIn(ROUND).orElseThrow())
                        .answers());
    }

    static Draft draft(Arrival arrival, String words) {
        return new Draft(
                arrival.form(),
                ROUND.id(),
                "sv",
                Map.of(WORDS, new Answer.Written(words)),
                Instant.parse("2018-01-16T09:30:00Z"));
    }

    static void sendIn(Path file, List<Arrival> arrivals) {
        try (var store = SqlStore.at(file)) {
            arrivals.forEach(arrival -> sendIn(store, arrival));
        }
    }

    static Receipt sendIn(SqlStore store, Arrival arrival) {
        return sendIn(store, arrival, new Receipt(ROUND.id(), DAY));
    }

    static Receipt sendIn(SqlStore store, Arrival arrival, Receipt receipt) {
        var asked = Good.programme().askedIn(ROUND).orElseThrow();
        return store.submissions().keep(arrival.form(), receipt, ROUND, asked, arrival.response());
    }
}
