package se.medborgarlofte.survey.web.trial;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import se.medborgarlofte.survey.core.intake.Draft;
import se.medborgarlofte.survey.core.intake.Drafts;
import se.medborgarlofte.survey.core.intake.Forms;
import se.medborgarlofte.survey.core.intake.Receipt;
import se.medborgarlofte.survey.core.intake.SubmissionId;
import se.medborgarlofte.survey.core.intake.Submissions;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Round;

/** Forms on a disk that is full whenever it is said to be. */
public record FaultyForms(Forms sound, AtomicBoolean full) implements Drafts, Submissions {

    private void write() {
        if (full.get()) {
            throw new UncheckedIOException(new IOException("no space left on device"));
        }
    }

    @Override
    public Optional<Draft> draft(SubmissionId form) {
        return sound.drafts().draft(form);
    }

    @Override
    public void keep(Draft draft) {
        write();
        sound.drafts().keep(draft);
    }

    @Override
    public int discardExpired(Instant now) {
        write();
        return sound.drafts().discardExpired(now);
    }

    @Override
    public Optional<Receipt> receipt(SubmissionId form) {
        return sound.submissions().receipt(form);
    }

    @Override
    public Receipt keep(SubmissionId form, Receipt receipt, Round round, Questionnaire asked, Response response) {
        write();
        return sound.submissions().keep(form, receipt, round, asked, response);
    }
}
