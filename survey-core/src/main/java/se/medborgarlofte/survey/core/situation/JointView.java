package se.medborgarlofte.survey.core.situation;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;

/**
 * One problem in one area as each party sees it, and how that meets.
 *
 * @param views of the residents, the municipality and the police
 * @param place in the order of common ground; absent for what is none
 */
public record JointView(
        AreaCode area,
        ProblemCode problem,
        List<PartyView> views,
        CommonGround.Outcome outcome,
        Optional<Integer> place) {

    public JointView {
        views = List.copyOf(views);
    }

    /** The parties that are concerned. */
    public List<PartyView> concerned() {
        return views.stream().filter(PartyView::isConcerned).toList();
    }

    /** The others. */
    public List<PartyView> others() {
        return views.stream().filter(view -> !view.isConcerned()).toList();
    }

    JointView withoutShares() {
        return new JointView(
                area, problem, views.stream().map(PartyView::withoutShare).toList(), outcome, place);
    }
}
