package se.medborgarlofte.survey.stats.disclosure;

/** A cell, and how much of it the public is told. */
public record ToldCell(CountedCell cell, Telling telling) {}
