package se.medborgarlofte.survey.web.form;

import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.intake.Submission;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.web.guard.FaultLog;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.TooOften;

/** Sends a form in, once. */
final class Sending {

    private final Limits limits;

    Sending(Limits limits) {
        this.limits = limits;
    }

    /**
     * Sends the answers in and leads to the receipt.
     *
     * @param showAgain the page as it is when they cannot be taken: what was found, and whether they could not be kept
     */
    void send(Visit visit, BiConsumer<Findings, Boolean> showAgain) {
        var findings = visit.walk().check();
        if (findings.isEmpty()) {
            take(visit, showAgain);
        } else {
            showAgain.accept(findings, false);
        }
    }

    private void take(Visit visit, BiConsumer<Findings, Boolean> showAgain) {
        var draft = visit.draft();
        try {
            countOrKeep(visit);
            visit.intake().take(new Submission(draft.form(), Mode.WEB, draft.language(), draft.answers()));
            visit.toReceipt();
        } catch (InvalidInput e) {
            showAgain.accept(e.findings(), false);
        } catch (Refused e) {
            visit.leave();
        } catch (UncheckedIOException e) {
            FaultLog.note(e);
            showAgain.accept(Findings.NONE, true);
        }
    }

    /** Whoever has to wait finds everything that was filled in when they come back. */
    private void countOrKeep(Visit visit) {
        try {
            limits.countSubmission(visit.ctx());
        } catch (TooOften e) {
            visit.keep();
            throw e.withAnswersKept();
        }
    }
}
