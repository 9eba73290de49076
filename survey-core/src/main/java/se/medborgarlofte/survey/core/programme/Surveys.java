package se.medborgarlofte.survey.core.programme;

import se.medborgarlofte.survey.core.check.Checked;

/** The survey that a store keeps. */
public interface Surveys {

    /**
     * Everything but the responses, as far as it can be read.
     *
     * @return the programme with what was wrong in reading it; absent when a document without which nothing else
     *     means anything is missing or cannot be read
     */
    Checked<Programme> read();
}
