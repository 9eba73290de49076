package se.medborgarlofte.survey.core.programme;

import se.medborgarlofte.survey.core.release.Releases;
import se.medborgarlofte.survey.core.response.Responses;

/** Everything that is kept of one survey, whichever store keeps it. */
public record Holdings(Surveys surveys, Enclosures enclosures, Responses responses, Releases releases) {}
