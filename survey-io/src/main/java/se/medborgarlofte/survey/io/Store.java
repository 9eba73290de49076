package se.medborgarlofte.survey.io;

import se.medborgarlofte.survey.core.programme.Surveys;
import se.medborgarlofte.survey.core.response.Responses;

/** Everything that is kept about one survey. */
public record Store(Surveys surveys, Responses responses) {}
