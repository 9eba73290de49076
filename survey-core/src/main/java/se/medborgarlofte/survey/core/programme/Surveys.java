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

    /**
     * Keeps a sound programme in place of the one that was kept.
     *
     * @throws se.medborgarlofte.survey.core.check.Refused if that would change what people have been asked with; see
     *     {@link Succession}. Nothing is written then
     */
    void write(Programme programme);
}
