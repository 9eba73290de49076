package se.medborgarlofte.survey.stats.picture;

import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.situation.ProblemCode;

/** Where the parties' views meet: one problem in one area. */
record AreaProblem(AreaCode area, ProblemCode problem) {}
