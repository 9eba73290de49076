package se.medborgarlofte.survey.io.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.intake.Draft;
import se.medborgarlofte.survey.core.intake.Receipt;
import se.medborgarlofte.survey.core.intake.SubmissionId;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.ItemId;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;
import se.medborgarlofte.survey.core.questionnaire.QuestionId;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.io.contract.Good;
import se.medborgarlofte.survey.io.sql.Arrivals.Arrival;

/** What a store does that takes answers in. */
class SqlFormsTest {

    private static final Receipt RECEIPT = new Receipt(Good.OPEN, Arrivals.DAY);

    @TempDir
    Path place;

    private SqlStore store;

    @BeforeEach
    void open() {
        store = SqlStore.at(place.resolve("survey.db"));
        store.holdings().surveys().write(Good.programme());
    }

    @AfterEach
    void close() {
        store.close();
    }

    private List<Response> kept() {
        return store.holdings().responses().has(Arrivals.ROUND)
                ? Good.responses(store.holdings().responses(), Good.OPEN)
                : List.of();
    }

    @Test
    void a_response_and_its_receipt_are_kept_together() {
        var arrival = Arrivals.of(1, 1).get(0);

        var receipt = Arrivals.sendIn(store, arrival);

        assertThat(receipt).isEqualTo(RECEIPT);
        assertThat(store.submissions().receipt(arrival.form())).contains(RECEIPT);
        assertThat(kept())
                .extracting(Response::id)
                .containsExactly(arrival.response().id());
    }

    @Test
    void a_form_sent_in_again_keeps_nothing_more_and_gives_the_first_receipt() {
        var arrivals = Arrivals.of(2, 1);
        Arrivals.sendIn(store, arrivals.get(0));
        var replayed = new Arrival(arrivals.get(0).form(), arrivals.get(1).response());

        var receipt = Arrivals.sendIn(store, replayed, new Receipt(Good.OPEN, Arrivals.DAY.plusDays(1)));

        assertThat(receipt).isEqualTo(RECEIPT);
        assertThat(kept())
                .extracting(Response::id)
                .containsExactly(arrivals.get(0).response().id());
    }

    /** Impatient people press twice, and several at a time. */
    @Test
    void many_at_once_are_each_kept_once() throws Exception {
        var arrivals = Arrivals.of(60, 3);
        List<Callable<Receipt>> pressed = new ArrayList<>();
        Stream.of(arrivals, arrivals, arrivals)
                .flatMap(List::stream)
                .forEach(arrival -> pressed.add(() -> Arrivals.sendIn(store, arrival)));
        var clients = Executors.newFixedThreadPool(4);

        for (var receipt : clients.invokeAll(pressed)) {
            assertThat(receipt.get()).isEqualTo(RECEIPT);
        }

        clients.shutdown();
        assertThat(kept())
                .extracting(Response::id)
                .containsExactlyInAnyOrderElementsOf(arrivals.stream()
                        .map(arrival -> arrival.response().id())
                        .toList());
    }

    @Test
    void what_was_kept_is_there_for_whoever_opens_the_file_next() {
        var arrival = Arrivals.of(1, 1).get(0);
        Arrivals.sendIn(store, arrival);

        try (var other = SqlStore.at(place.resolve("survey.db"))) {
            assertThat(Arrivals.sendIn(other, arrival)).isEqualTo(RECEIPT);
        }
    }

    @Test
    void a_round_that_another_program_has_closed_takes_nothing_in() {
        var all = Good.programme();
        var closed = Good.changed(Arrivals.ROUND, text -> text.replace("\"open\"", "\"closed\""));
        store.holdings()
                .surveys()
                .write(new Programme(
                        all.survey(),
                        all.areas(),
                        all.questionnaires(),
                        all.indicators(),
                        List.of(Good.round(Good.CLOSED), closed),
                        all.situations(),
                        all.promises(),
                        all.simulation()));
        var arrival = Arrivals.of(1, 1).get(0);

        assertThatThrownBy(() -> Arrivals.sendIn(store, arrival))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("round.closed");

        assertThat(kept()).isEmpty();
        assertThat(store.submissions().receipt(arrival.form())).isEmpty();
    }

    @Test
    void an_answer_that_no_row_can_say_is_refused_and_leaves_no_receipt() {
        var arrival = Arrivals.of(1, 1).get(0);
        var odd = new Response(
                arrival.response().id(),
                arrival.response().questionnaire(),
                arrival.response().day(),
                arrival.response().mode(),
                "sv",
                arrival.response().area(),
                arrival.response().position(),
                Map.of(new QuestionId("SEX"), new Answer.ChosenMany(List.of(1))));

        assertThatThrownBy(() -> Arrivals.sendIn(store, new Arrival(arrival.form(), odd)))
                .isInstanceOf(InvalidInput.class);

        assertThat(store.submissions().receipt(arrival.form())).isEmpty();
    }

    @Test
    void a_draft_is_given_back_as_it_was_right_or_wrong() {
        Map<QuestionId, Answer> answers = new LinkedHashMap<>();
        answers.put(new QuestionId("WORDS"), new Answer.Written(" rad\n\"ett\" 😀 "));
        answers.put(new QuestionId("SEX"), new Answer.Chosen(4711));
        answers.put(new QuestionId("WHY"), new Answer.ChosenMany(List.of(1, 7)));
        answers.put(new QuestionId("NONE"), new Answer.ChosenMany(List.of()));
        answers.put(new QuestionId("YEARS"), new Answer.Measured(new BigDecimal("1E+3")));
        answers.put(new QuestionId("HOME"), new Answer.InArea(new AreaCode("nowhere at all")));
        answers.put(new QuestionId("SAFE"), new Answer.Missing(MissingReason.DONT_KNOW));
        Map<ItemId, Answer> byItem = new LinkedHashMap<>();
        byItem.put(new ItemId("LITTER"), new Answer.Chosen(2));
        byItem.put(new ItemId("DARK"), Answer.Missing.NO_ANSWER);
        answers.put(new QuestionId("PROBLEM"), new Answer.Graded(byItem));
        var draft = new Draft(
                new SubmissionId(Arrivals.of(1, 1).get(0).form().value()),
                Good.OPEN,
                "en",
                answers,
                Instant.parse("2018-01-16T09:30:00Z"));

        store.drafts().keep(draft);

        assertThat(store.drafts().draft(draft.form())).contains(draft);
        assertThat(List.copyOf(store.drafts()
                        .draft(draft.form())
                        .orElseThrow()
                        .answers()
                        .keySet()))
                .isEqualTo(List.copyOf(answers.keySet()));
    }

    @Test
    void a_draft_takes_the_place_of_the_one_before() {
        var arrival = Arrivals.of(1, 1).get(0);
        store.drafts().keep(Arrivals.draft(arrival, "först"));

        store.drafts().keep(Arrivals.draft(arrival, "sedan"));

        assertThat(store.drafts().draft(arrival.form())).contains(Arrivals.draft(arrival, "sedan"));
    }

    @Test
    void a_draft_goes_when_it_is_sent_in_and_never_comes_back() {
        var arrival = Arrivals.of(1, 1).get(0);
        var draft = Arrivals.draft(arrival, "mer ljus");
        store.drafts().keep(draft);

        Arrivals.sendIn(store, arrival);
        store.drafts().keep(draft);

        assertThat(store.drafts().draft(arrival.form())).isEmpty();
    }

    @Test
    void drafts_that_have_waited_too_long_go() {
        var arrival = Arrivals.of(1, 1).get(0);
        store.drafts().keep(Arrivals.draft(arrival, "mer ljus"));

        int early = store.drafts().discardExpired(Instant.parse("2018-01-16T09:29:59Z"));
        int due = store.drafts().discardExpired(Instant.parse("2018-01-16T09:30:00Z"));

        assertThat(early).isZero();
        assertThat(due).isOne();
        assertThat(store.drafts().draft(arrival.form())).isEmpty();
    }

    @Test
    void nobody_has_a_receipt_or_a_draft_of_a_form_that_was_never_opened() {
        var form = Arrivals.of(1, 1).get(0).form();

        assertThat(store.submissions().receipt(form)).isEmpty();
        assertThat(store.drafts().draft(form)).isEmpty();
    }
}
