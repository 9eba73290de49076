package se.medborgarlofte.survey.io.folder;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Enclosure;
import se.medborgarlofte.survey.core.programme.Logo;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.simulation.SimulationPlan;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.json.Digest;
import se.medborgarlofte.survey.io.json.GeoJson;

/** Reads everything in a folder but the responses, each document for itself. */
final class ReadFolder {

    private final Folder folder;
    private final Constraints constraints;
    private final JsonFiles files;

    ReadFolder(Folder folder, Constraints constraints) {
        this.folder = folder;
        this.constraints = constraints;
        this.files = new JsonFiles(folder);
    }

    /** What stands in the optional document of the survey's own indicators. */
    record Indicators(List<Indicator> indicators) {}

    Checked<Programme> read() {
        var survey = files.readOrEmpty(Documents.SURVEY, Survey.class);
        var areas = files.readOrEmpty(Documents.AREAS, AreaSet.class);
        var programme = new Programme(
                survey,
                areas,
                new Questionnaires(folder, files).read(),
                indicators(),
                new Rounds(folder, files).read(),
                new Situations(folder, files, constraints, code -> isArea(areas, code)).read(),
                new Promises(folder, files).read(),
                simulation());
        programme.rounds().forEach(round -> seal(round, programme));
        files.add(new Strangers(folder).find());
        var beside = new Beside(folder).read().value().orElse(List.of());
        files.add(Logo.check(survey, Logo.of(survey, beside)));
        files.add(shapes(beside, areas));
        return Checked.of(programme, files.findings());
    }

    private List<Indicator> indicators() {
        return folder.has(Documents.INDICATORS)
                ? files.readOrEmpty(Documents.INDICATORS, Indicators.class).indicators()
                : List.of();
    }

    /** Of areas that cannot be read nobody can tell which are drawn. */
    private Findings shapes(List<Enclosure> beside, AreaSet areas) {
        return files.isFaulty(Documents.AREAS)
                ? Findings.NONE
                : GeoJson.among(beside, areas).map(Checked::findings).orElse(Findings.NONE);
    }

    private Optional<SimulationPlan> simulation() {
        return folder.has(Documents.SIMULATION)
                ? files.read(Documents.SIMULATION, SimulationPlan.class)
                : Optional.empty();
    }

    /** While the areas cannot be read, none of them is unknown. */
    private boolean isArea(AreaSet areas, AreaCode code) {
        return areas.has(code) || files.isFaulty(Documents.AREAS);
    }

    /** What a round has asked with must be what it says it asked with. */
    private void seal(Round round, Programme programme) {
        Optional.ofNullable(round.questionnaire())
                .flatMap(asked -> programme.questionnaire(asked.id()))
                .filter(questionnaire -> !files.isFaulty(Documents.questionnaire(questionnaire.id())))
                .ifPresent(questionnaire ->
                        files.add(isUnsealed(round) ? unsealed(round, questionnaire) : changed(round, questionnaire)));
    }

    private static boolean isUnsealed(Round round) {
        return round.state() != RoundState.PLANNED
                && round.questionnaire().sha256().isEmpty();
    }

    /** Says the digest as well, which only a reader of the file can tell. */
    private static Findings unsealed(Round round, Questionnaire questionnaire) {
        return Findings.of(Finding.error("round.seal", "questionnaire.sha256").with("digest", Digest.of(questionnaire)))
                .in(Documents.round(round.id()));
    }

    private static Findings changed(Round round, Questionnaire questionnaire) {
        return isChanged(round, questionnaire)
                ? Findings.of(Finding.error("questionnaire.changedAfterUse", "").with("round", round.id()))
                        .in(Documents.questionnaire(questionnaire.id()))
                : Findings.NONE;
    }

    private static boolean isChanged(Round round, Questionnaire questionnaire) {
        return round.questionnaire()
                .sha256()
                .filter(digest -> !digest.equals(Digest.of(questionnaire)))
                .isPresent();
    }
}
