package se.medborgarlofte.survey.stats.study;

import java.util.List;
import se.medborgarlofte.survey.stats.design.Reweighting;
import se.medborgarlofte.survey.stats.weighting.Margin;
import se.medborgarlofte.survey.stats.weighting.PostStratification;
import se.medborgarlofte.survey.stats.weighting.Raking;

/** How weights are brought to what is known of the population. */
public enum Adjustment {
    /** To several margins by turns. */
    RAKE {
        @Override
        Reweighting to(List<Margin> margins) {
            return Raking.to(margins.toArray(Margin[]::new));
        }
    },
    /** To one table, whose cells may cross several variables. */
    POSTSTRATIFY {
        @Override
        Reweighting to(List<Margin> margins) {
            return new PostStratification(margins.get(0));
        }
    };

    abstract Reweighting to(List<Margin> margins);
}
