package se.medborgarlofte.survey.cli.terminal;

import se.medborgarlofte.survey.core.check.Finding;

/** Something newer stands where a result would have gone; it was left as it is. */
public final class Conflict extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    public Conflict(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
