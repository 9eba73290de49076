package se.medborgarlofte.survey.web.api;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.round.TargetPopulation;
import se.medborgarlofte.survey.core.text.LocalizedText;

/** A round as anybody may see it: not how its sample was drawn, nor how many have answered so far. */
record RoundView(
        RoundId id,
        LocalizedText title,
        RoundState state,
        Fieldwork fieldwork,
        AskedWith questionnaire,
        String areaEdition,
        CollectionDesign design,
        List<Mode> modes,
        List<String> languages,
        TargetPopulation population,
        Optional<LocalizedText> note) {

    RoundView {
        modes = Authored.list(modes);
        languages = Authored.list(languages);
    }

    static RoundView of(Round round, List<String> languages) {
        return new RoundView(
                round.id(),
                round.title(),
                round.state(),
                round.fieldwork(),
                round.questionnaire(),
                round.areaEdition(),
                round.design(),
                round.modes(),
                languages,
                round.population(),
                round.note());
    }
}
