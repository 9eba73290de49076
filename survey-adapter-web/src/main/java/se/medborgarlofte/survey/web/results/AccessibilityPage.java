package se.medborgarlofte.survey.web.results;

import se.medborgarlofte.survey.io.resident.Accessibility;
import se.medborgarlofte.survey.web.page.Frame;

/** The accessibility statement. */
public record AccessibilityPage(Frame frame, Accessibility statement) {}
