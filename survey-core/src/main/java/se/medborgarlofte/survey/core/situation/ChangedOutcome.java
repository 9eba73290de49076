package se.medborgarlofte.survey.core.situation;

import se.medborgarlofte.survey.core.area.AreaCode;

/** How the views of one problem in one area met in the picture before, and how they meet now. */
public record ChangedOutcome(
        AreaCode area, ProblemCode problem, CommonGround.Outcome before, CommonGround.Outcome now) {}
