package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.FollowUp;
import se.medborgarlofte.survey.core.promise.PromiseId;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.QuestionnaireId;
import se.medborgarlofte.survey.core.release.ReleaseId;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundState;

/**
 * The part of a programme that anybody may see, besides its survey, its areas and its rounds: what people have been asked
 * with, and what they have been promised.
 *
 * @param programme that has been found sound
 * @param releases that have been made
 */
public record PublicPart(Programme programme, List<ReleaseId> releases) {

    public PublicPart {
        releases = List.copyOf(releases);
    }

    /** The versions that a round has opened with; one that nobody has been asked with may still be a draft. */
    public List<Questionnaire> questionnaires() {
        return programme.questionnaires().stream().filter(this::isAsked).toList();
    }

    public Optional<Questionnaire> questionnaire(QuestionnaireId id) {
        return programme.questionnaire(id).filter(this::isAsked);
    }

    private boolean isAsked(Questionnaire questionnaire) {
        return programme.rounds().stream()
                .filter(round -> round.state() != RoundState.PLANNED)
                .map(Round::questionnaire)
                .filter(Objects::nonNull)
                .anyMatch(asked -> asked.id().equals(questionnaire.id()));
    }

    /** Those that residents have been given. */
    public List<CitizenPromise> promises() {
        return programme.promises().stream().filter(CitizenPromise::isGiven).toList();
    }

    public Optional<CitizenPromise> promise(PromiseId id) {
        return promises().stream().filter(promise -> id.equals(promise.id())).findFirst();
    }

    /** What the parties tell of how a promise went; of its effect once the round that asked again has been released. */
    public List<FollowUp> followUps(CitizenPromise promise) {
        return promise.followUps().stream()
                .filter(followUp -> followUp.match(new Told()))
                .toList();
    }

    private final class Told implements FollowUp.Cases<Boolean> {

        @Override
        public Boolean production(FollowUp.Production followUp) {
            return true;
        }

        @Override
        public Boolean process(FollowUp.Process followUp) {
            return true;
        }

        @Override
        public Boolean effect(FollowUp.Effect followUp) {
            return releases.stream().map(ReleaseId::round).anyMatch(followUp.round()::equals);
        }
    }
}
