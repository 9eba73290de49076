package se.medborgarlofte.survey.core.situation;

/** Whose view it is. */
public enum Party {
    RESIDENTS,
    MUNICIPALITY,
    POLICE
}
