package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.check.Authored;
import se.medborgarlofte.survey.core.situation.DecidedOrder;
import se.medborgarlofte.survey.core.situation.Observation;
import se.medborgarlofte.survey.core.situation.SituationPicture;

/**
 * What municipality and police know of one period.
 *
 * @param period as its documents are named: {@code 2017}
 * @param observations one problem in one area each
 * @param pictures what each party's knowledge rests on
 * @param order of the common ground, where the deciders chose one of their own
 */
public record Situation(
        String period, List<Observation> observations, List<SituationPicture> pictures, Optional<DecidedOrder> order) {

    public Situation {
        observations = Authored.list(observations);
        pictures = Authored.list(pictures);
        order = Authored.optional(order);
    }
}
