package se.medborgarlofte.survey.core.programme;

import java.util.List;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.situation.Observation;
import se.medborgarlofte.survey.core.situation.SituationPicture;

/**
 * What municipality and police know of one period.
 *
 * @param period as its documents are named: {@code 2017}
 * @param observations one problem in one area each
 * @param pictures what each party's knowledge rests on
 */
public record Situation(String period, List<Observation> observations, List<SituationPicture> pictures) {

    public Situation {
        observations = Authored.list(observations);
        pictures = Authored.list(pictures);
    }
}
