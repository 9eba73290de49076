package se.medborgarlofte.survey.core.programme;

import java.util.List;
import se.medborgarlofte.survey.core.check.Checked;

/** The texts that lie beside a survey; nothing is computed from them. */
public interface Enclosures {

    /** All of them, in the order of their names, with a finding for each that is no text. */
    Checked<List<Enclosure>> enclosures();

    /** Keeps exactly these. */
    void enclose(List<Enclosure> enclosures);
}
