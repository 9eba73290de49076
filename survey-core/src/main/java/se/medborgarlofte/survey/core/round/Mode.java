package se.medborgarlofte.survey.core.round;

/** How a response was given. */
public enum Mode {
    WEB,
    PAPER,
    TELEPHONE,
    FACE_TO_FACE,
    /** By the respondent's own hand on a device or form held out to them somewhere. */
    ON_LOCATION,
    SMS,
    NOT_RECORDED
}
