package se.medborgarlofte.survey.cli.planted;

/** Stands in for a class of the command line module, which is not on this module's class path. */
public final class OtherDoor {}
