package se.medborgarlofte.survey.core.programme;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;

/** Copies a survey from one store to another, with all its responses and nothing changed. */
public final class CopySurvey {

    private final Holdings from;
    private final ReadRound rounds;

    public CopySurvey(Holdings from, Constraints constraints) {
        this.from = from;
        this.rounds = new ReadRound(from.responses(), constraints);
    }

    /**
     * Copies everything to an empty store.
     *
     * @param programme as it was read from the store that is copied, and found sound
     * @return how many responses were copied
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if a response is not valid or a release is not as it was made;
     *     the other store is incomplete then
     */
    public int copy(Programme programme, Holdings to) {
        to.surveys().write(programme);
        to.enclosures().enclose(from.enclosures().enclosures().orThrow());
        int responses = programme.rounds().stream()
                .filter(from.responses()::has)
                .mapToInt(round -> responses(programme, round, to))
                .sum();
        from.releases()
                .ids()
                .forEach(id ->
                        to.releases().keep(from.releases().release(id).orThrow().release()));
        return responses;
    }

    /**
     * How many responses another store holds that this one does not: they are lost if a copy of this one takes its place.
     *
     * @param ours the programme of this store
     * @param theirs that of the other, as far as it can be read
     */
    public int missing(Programme ours, Programme theirs, Responses others) {
        Set<ResponseId> ids = new HashSet<>();
        each(theirs, others, ids::add);
        each(ours, from.responses(), ids::remove);
        return ids.size();
    }

    private static void each(Programme programme, Responses responses, Consumer<ResponseId> reader) {
        for (var round : programme.rounds()) {
            programme
                    .askedIn(round)
                    .filter(asked -> responses.has(round))
                    .ifPresent(asked -> responses.each(round, asked, response -> {
                        reader.accept(response.id());
                        return Findings.NONE;
                    }));
        }
    }

    private int responses(Programme programme, Round round, Holdings to) {
        var asked = programme.askedIn(round).orElseThrow();
        List<Response> copied = new ArrayList<>();
        rounds.each(programme, round, response -> {
                    copied.add(response);
                    return Findings.NONE;
                })
                .orThrow();
        to.responses().replace(round, asked, copied);
        return copied.size();
    }
}
