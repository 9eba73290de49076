package se.medborgarlofte.survey.io.csv;

import se.medborgarlofte.survey.core.check.Finding;

/** A row cannot be told apart into cells, nor can those that follow. */
final class BrokenRow extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Finding finding;

    BrokenRow(Finding finding) {
        super(finding.code());
        this.finding = finding;
    }

    Finding finding() {
        return finding;
    }
}
