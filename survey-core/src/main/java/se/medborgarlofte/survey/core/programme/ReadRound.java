package se.medborgarlofte.survey.core.programme;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.microdata.MicrodataBuilder;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.ResponseCheck;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.response.ResponseReader;
import se.medborgarlofte.survey.core.response.Responses;
import se.medborgarlofte.survey.core.round.Round;

/** Reads the responses of a round, and lets through only those that are valid. */
public final class ReadRound {

    private final Responses responses;
    private final Constraints constraints;

    public ReadRound(Responses responses, Constraints constraints) {
        this.responses = responses;
        this.constraints = constraints;
    }

    /** Everything wrong with the responses of the round. */
    public Findings check(Programme programme, Round round) {
        return each(programme, round, response -> Findings.NONE);
    }

    /** The valid responses of the round as columns, with everything wrong in the others. */
    public Checked<Microdata> microdata(Programme programme, Round round) {
        var asked = programme.askedIn(round);
        if (asked.isEmpty() || !responses.has(round)) {
            return Checked.unreadable(
                    Findings.of(Finding.error("responses.none", "")).in(Documents.responses(round.id())));
        }
        var columns = new MicrodataBuilder(asked.get());
        var findings = each(programme, round, response -> {
            columns.add(response);
            return Findings.NONE;
        });
        return Checked.of(columns.build(), findings);
    }

    /** Hands each valid response of the round to {@code reader}; the findings are about all of them. */
    public Findings each(Programme programme, Round round, ResponseReader reader) {
        if (round.id() == null || round.questionnaire() == null || !responses.has(round)) {
            return Findings.NONE;
        }
        Optional<Questionnaire> asked = programme.askedIn(round).filter(this::isSound);
        if (asked.isEmpty()) {
            return Findings.of(Finding.warning("responses.notChecked", "")
                            .with("questionnaire", round.questionnaire().id()))
                    .in(Documents.responses(round.id()));
        }
        return responses.each(round, asked.get(), valid(programme, round, asked.get(), reader));
    }

    private boolean isSound(Questionnaire questionnaire) {
        return constraints.check(questionnaire).isEmpty();
    }

    private static ResponseReader valid(
            Programme programme, Round round, Questionnaire questionnaire, ResponseReader reader) {
        var check = ResponseCheck.of(round, questionnaire, programme.areas());
        Set<ResponseId> seen = new HashSet<>();
        return response -> {
            var findings = seen.add(response.id())
                    ? check.check(response)
                    : Findings.of(Finding.error("response.repeated", "response").with("response", response.id()));
            return findings.hasErrors() ? findings : findings.and(reader.read(response));
        };
    }
}
