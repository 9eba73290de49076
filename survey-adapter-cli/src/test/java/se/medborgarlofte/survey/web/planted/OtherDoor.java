package se.medborgarlofte.survey.web.planted;

/** Stands in for a class of the web module, which is not on this module's class path. */
public final class OtherDoor {}
