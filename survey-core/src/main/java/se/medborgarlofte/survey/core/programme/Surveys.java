package se.medborgarlofte.survey.core.programme;

import se.medborgarlofte.survey.core.check.Checked;

/** The survey that a store keeps. */
public interface Surveys {

    /**
     * Everything but the responses, as far as it can be read.
     *
     * @return the programme with what was wrong in reading it; absent when there is no such survey. A document of which
     *     nothing could be read is an empty one, and a finding whose code begins with {@code unread.} says so
     */
    Checked<Programme> read();
}
