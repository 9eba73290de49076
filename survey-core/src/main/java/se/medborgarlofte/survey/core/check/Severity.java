package se.medborgarlofte.survey.core.check;

/** How bad a finding is: errors refuse the input, warnings travel with it. */
public enum Severity {
    ERROR,
    WARNING
}
