package se.medborgarlofte.survey.core.lint;

import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.programme.Documents;
import se.medborgarlofte.survey.core.programme.Programme;

/** Tells those who draft promises what is weak in them; once residents have been given one, only its follow-up does. */
public final class DraftLint {

    private DraftLint() {}

    /** Of a programme that has been found sound; warnings only, which stop no decision. */
    public static Findings of(Programme programme, LintRules rules) {
        return programme.promises().stream()
                .filter(promise -> !promise.isGiven() && !promise.state().isOutcome())
                .map(promise ->
                        PromiseLint.of(promise, programme.rounds(), rules).in(Documents.promise(promise.id())))
                .collect(Findings.joined());
    }
}
