package se.medborgarlofte.survey.io.example;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.simulation.RoundPlan;
import se.medborgarlofte.survey.core.simulation.SimulationPlan;
import se.medborgarlofte.survey.io.folder.FolderStore;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.stats.simulation.SimulatedRound;

/** The exercise in {@code examples/halmstad}, and figures read off its answers. */
final class Halmstad {

    private static final Path FOLDER = Path.of("..", "examples", "halmstad");

    private final FolderStore store = FolderStore.at(FOLDER, Constraints.standard());
    private final Programme programme = store.read().value().orElseThrow();
    private final Checked<SimulationPlan> plan;

    Halmstad() throws IOException {
        this.plan = Json.document(Files.readAllBytes(FOLDER.resolve(Documents.SIMULATION)), SimulationPlan.class);
    }

    Programme programme() {
        return programme;
    }

    Checked<SimulationPlan> plan() {
        return plan;
    }

    Round round(String id) {
        return programme.round(new RoundId(id)).orElseThrow();
    }

    Questionnaire questionnaire(String round) {
        return programme.askedIn(round(round)).orElseThrow();
    }

    RoundPlan planOf(String round) {
        return plan.orThrow().round(new RoundId(round)).orElseThrow();
    }

    byte[] committed(String round) throws IOException {
        return Files.readAllBytes(FOLDER.resolve(Documents.responses(new RoundId(round))));
    }

    List<Response> simulated(String round, long seed) {
        return SimulatedRound.of(round(round), questionnaire(round), programme.areas())
                .planned(planOf(round), seed);
    }

    /** The answers in the folder. */
    List<Response> answers(String round) {
        var responses = new ArrayList<Response>();
        store.each(round(round), questionnaire(round), response -> {
                    responses.add(response);
                    return Findings.NONE;
                })
                .orThrow();
        return responses;
    }

    static Stream<Response> in(String area, List<Response> responses) {
        return responses.stream().filter(response -> response.area().equals(Optional.of(new AreaCode(area))));
    }

    /** How many of those whose code is among {@code base} have it among {@code numerator}. */
    Share share(Stream<Response> responses, String variable, List<Integer> numerator, List<Integer> base) {
        var question = questionnaire("2016").asking(variable).orElseThrow();
        var codes = responses
                .map(response -> question.code(variable, response.answer(question.id())))
                .filter(code -> code.isPresent() && base.contains(code.getAsInt()))
                .map(OptionalInt::getAsInt)
                .toList();
        return new Share(codes.stream().filter(numerator::contains).count(), codes.size());
    }

    /** A share and the number of answers it rests on. */
    record Share(long within, int n) {

        double value() {
            return (double) within / n;
        }

        long percent() {
            return Math.round(100 * value());
        }
    }
}
