package se.medborgarlofte.survey.io.example;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.ReadRound;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.io.folder.FolderStore;
import se.medborgarlofte.survey.io.json.Digest;
import se.medborgarlofte.survey.stats.comparability.ComparabilityOfRounds;
import se.medborgarlofte.survey.stats.followup.FollowUpOfPromise;
import se.medborgarlofte.survey.stats.followup.KnownGround;
import se.medborgarlofte.survey.stats.followup.PromiseFollowUp;
import se.medborgarlofte.survey.stats.picture.PictureOfSurvey;
import se.medborgarlofte.survey.stats.simulation.SimulatedRound;
import se.medborgarlofte.survey.stats.verdict.ComparisonOfRounds;

/** An exercise in which the truth is known, looked back at with its own answers or with those of another seed. */
final class Provkommun {

    static final List<String> ROUNDS = List.of("2024", "2026");

    private static final Constraints CONSTRAINTS = Constraints.standard();

    private final FolderStore store;
    private final Programme programme;

    Provkommun() {
        this("provkommun");
    }

    private Provkommun(String example) {
        this.store = FolderStore.at(Path.of("..", "examples", example), CONSTRAINTS);
        this.programme = store.read().value().orElseThrow();
    }

    /** Another example that is looked back at in the same way. */
    static PromiseFollowUp followUpOf(String example) {
        return new Provkommun(example).followUp();
    }

    Programme programme() {
        return programme;
    }

    Round round(String id) {
        return programme.round(new RoundId(id)).orElseThrow();
    }

    Questionnaire questionnaire() {
        return programme.questionnaires().get(0);
    }

    List<Response> simulated(String round, long seed) {
        var plan =
                programme.simulation().orElseThrow().round(new RoundId(round)).orElseThrow();
        return SimulatedRound.of(round(round), questionnaire(), programme.areas())
                .planned(plan, seed);
    }

    /** With the answers that a seed gives, and no pictures of the situation. */
    PromiseFollowUp followUp(long seed) {
        var kept = new LinkedHashMap<RoundId, List<Response>>();
        ROUNDS.forEach(round -> kept.put(new RoundId(round), simulated(round, seed)));
        return followUp(new ReadRound(new Kept(kept), CONSTRAINTS), round -> KnownGround.NOTHING);
    }

    /** With the answers in the folder, and what the parties say beside them. */
    PromiseFollowUp followUp() {
        var reading = new ReadRound(store, CONSTRAINTS);
        var pictures = new PictureOfSurvey(
                reading,
                Catalogue.indicators(),
                Catalogue.problems(),
                Catalogue.commonGroundRules(),
                Catalogue.reportingRules());
        return followUp(
                reading, round -> new KnownGround(Optional.of(pictures.of(programme, round, Optional.empty()))));
    }

    private PromiseFollowUp followUp(ReadRound reading, Function<Round, KnownGround> pictures) {
        return looking(reading).of(programme, programme.promises().get(0), pictures, Declarations.NONE);
    }

    private FollowUpOfPromise looking(ReadRound reading) {
        var comparability = new ComparabilityOfRounds(
                reading,
                store.releases(),
                Catalogue.indicators(),
                Catalogue.reportingRules(),
                Catalogue.comparisonRules());
        return new FollowUpOfPromise(
                new ComparisonOfRounds(comparability),
                Catalogue.reportingRules(),
                Catalogue.goalRules(),
                Catalogue.lintRules(),
                Digest::of);
    }

    private record Kept(Map<RoundId, List<Response>> byRound) implements Responses {

        @Override
        public Findings each(Round round, Questionnaire questionnaire, ResponseReader reader) {
            return byRound.getOrDefault(round.id(), List.of()).stream()
                    .map(reader::read)
                    .collect(Findings.joined());
        }

        @Override
        public void replace(Round round, Questionnaire questionnaire, List<Response> others) {
            throw new UnsupportedOperationException("the responses of a test are what they are");
        }

        @Override
        public boolean has(Round round) {
            return true;
        }
    }
}
