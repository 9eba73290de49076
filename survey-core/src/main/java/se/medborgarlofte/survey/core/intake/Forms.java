package se.medborgarlofte.survey.core.intake;

/** What a store keeps that takes answers in. */
public record Forms(Submissions submissions, Drafts drafts) {}
