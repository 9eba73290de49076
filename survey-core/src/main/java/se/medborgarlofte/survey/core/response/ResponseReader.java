package se.medborgarlofte.survey.core.response;

import se.medborgarlofte.survey.core.check.Findings;

/** Whoever is handed the responses of a round one by one. */
@FunctionalInterface
public interface ResponseReader {

    /** What is wrong with the response; the store that hands it over adds where it stands. */
    Findings read(Response response);
}
