package se.medborgarlofte.survey.web.form;

/** A language that a form can be read in, by its tag and by its own name. */
public record Tongue(String tag, String name) {}
