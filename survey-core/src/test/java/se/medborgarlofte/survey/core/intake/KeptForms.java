package se.medborgarlofte.survey.core.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.round.Round;

/** Forms, receipts and responses kept in memory. */
record KeptForms(Map<SubmissionId, Draft> drafts, Map<SubmissionId, Receipt> receipts, List<Response> responses)
        implements Drafts, Submissions {

    KeptForms() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
    }

    @Override
    public Optional<Draft> draft(SubmissionId form) {
        return Optional.ofNullable(drafts.get(form));
    }

    @Override
    public void keep(Draft draft) {
        if (!receipts.containsKey(draft.form())) {
            drafts.put(draft.form(), draft);
        }
    }

    @Override
    public int discardExpired(Instant now) {
        int before = drafts.size();
        drafts.values().removeIf(draft -> !draft.expires().isAfter(now));
        return before - drafts.size();
    }

    @Override
    public Optional<Receipt> receipt(SubmissionId form) {
        return Optional.ofNullable(receipts.get(form));
    }

    @Override
    public Receipt keep(
            SubmissionId form, Receipt receipt, Round round, Questionnaire questionnaire, Response response) {
        var earlier = receipts.putIfAbsent(form, receipt);
        if (earlier != null) {
            return earlier;
        }
        drafts.remove(form);
        responses.add(response);
        return receipt;
    }
}
