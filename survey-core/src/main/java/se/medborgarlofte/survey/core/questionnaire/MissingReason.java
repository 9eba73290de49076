package se.medborgarlofte.survey.core.questionnaire;

/** Why there is no answer. */
public enum MissingReason {
    /** The question was not put: routing led past it, or another part of the sample got it. */
    NOT_ASKED,
    /** The question was put and passed over. */
    NO_ANSWER,
    DONT_KNOW,
    PREFER_NOT_TO_SAY,
    NOT_APPLICABLE
}
