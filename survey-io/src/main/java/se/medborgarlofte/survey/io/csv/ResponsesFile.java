package se.medborgarlofte.survey.io.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.round.Round;

/** The responses of one round as CSV: one row each, sorted by id, codes and never labels. */
public final class ResponsesFile {

    private final ResponseRow row;

    private ResponsesFile(ResponseRow row) {
        this.row = row;
    }

    /**
     * @param round sound as far as its columns go
     * @param questionnaire the sound version that the round asks with
     */
    public static ResponsesFile of(Round round, Questionnaire questionnaire) {
        return new ResponsesFile(ResponseRow.of(round, questionnaire));
    }

    /**
     * Hands every row that is a response to {@code reader}, one at a time.
     *
     * @return everything wrong with the file and what {@code reader} found wrong, each with its line
     * @throws java.io.UncheckedIOException if the machine cannot read it
     */
    public Findings each(InputStream bytes, ResponseReader reader) {
        var order = new Order();
        return Table.each(
                bytes,
                row.columns(),
                row::read,
                response -> order.check(response.id()).and(reader.read(response)));
    }

    /** Notices once when a response comes before one that it should follow. */
    private static final class Order {

        private final AtomicReference<Optional<ResponseId>> last = new AtomicReference<>(Optional.empty());
        private final AtomicBoolean broken = new AtomicBoolean();

        Findings check(ResponseId id) {
            var before = last.getAndSet(Optional.of(id));
            boolean misplaced = before.isPresent() && before.get().compareTo(id) > 0;
            return misplaced && !broken.getAndSet(true)
                    ? Findings.of(Finding.warning("responses.notSorted", "response"))
                    : Findings.NONE;
        }
    }

    /**
     * Writes the responses, sorted by id.
     *
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a file could not say all of what they say
     * @throws IOException if the machine cannot write
     */
    public void write(List<Response> responses, OutputStream bytes) throws IOException {
        var sorted =
                responses.stream().sorted(Comparator.comparing(Response::id)).toList();
        var rows = sorted.stream().map(row::write).toList();
        IntStream.range(0, rows.size())
                .mapToObj(i -> row.lost(sorted.get(i), rows.get(i)).at("", i + 2))
                .collect(Findings.joined())
                .orThrow();
        Rows.write(row.columns(), rows, bytes);
    }
}
