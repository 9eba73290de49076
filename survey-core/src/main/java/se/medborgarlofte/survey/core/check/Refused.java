package se.medborgarlofte.survey.core.check;

/** What was asked for is sound but a rule forbids it; {@link #finding()} says which. */
public final class Refused extends IllegalStateException {

    private final transient Finding finding;

    public Refused(Finding finding) {
        super(finding.toString());
        this.finding = finding;
    }

    public Finding finding() {
        return finding;
    }
}
