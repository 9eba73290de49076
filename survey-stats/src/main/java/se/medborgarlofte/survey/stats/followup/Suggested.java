package se.medborgarlofte.survey.stats.followup;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.promise.Suggestion.Grounded;
import se.medborgarlofte.survey.core.promise.Suggestion.Still;
import se.medborgarlofte.survey.core.situation.JointView;

/**
 * What the evidence speaks for; the municipality and the police decide.
 *
 * @param area absent for the promise as a whole
 * @param still whether the problem is common ground
 * @param grounds what each party says of the promise's problems in the area
 */
public record Suggested(Optional<AreaCode> area, Grounded grounded, Still still, List<JointView> grounds) {

    public Suggested {
        grounds = List.copyOf(grounds);
    }
}
