package se.medborgarlofte.survey.web.planted;

import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundState;

@SuppressWarnings("unused")
final class WebDecidesNothingByAWordOfTheDomain {

    boolean compares(Round round) {
        return round.state() == RoundState.OPEN;
    }

    boolean asks(CollectionDesign design) {
        return design.isSample();
    }

    int switches(RoundState state) {
        return switch (state) {
            case PLANNED -> 0;
            case OPEN -> 1;
            case CLOSED -> 2;
        };
    }
}
