package se.medborgarlofte.survey.core.programme;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Place;
import se.medborgarlofte.survey.core.check.Severity;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.microdata.MicrodataBuilder;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.response.Response;
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

    /** Everything wrong with the responses of the round, and with breakdowns that leave some of them out. */
    public Findings check(Programme programme, Round round) {
        return check(programme, round, response -> {});
    }

    /** The same, where each valid response is seen by somebody else too. */
    Findings check(Programme programme, Round round, Consumer<Response> seen) {
        var leftOut = LeftOut.of(programme, round);
        var findings = each(programme, round, response -> {
            leftOut.add(response);
            seen.accept(response);
            return Findings.NONE;
        });
        return findings.and(leftOut.findings());
    }

    /** The valid responses of the round as columns, with everything wrong in the others. */
    public Checked<Microdata> microdata(Programme programme, Round round) {
        return microdata(programme, round, response -> {});
    }

    /** The same for tables by the breakdowns of the survey: one that leaves some of the responses out is wrong too. */
    public Checked<Microdata> tabulated(Programme programme, Round round) {
        var leftOut = LeftOut.of(programme, round);
        var read = microdata(programme, round, leftOut::add);
        return new Checked<>(read.value(), read.findings().and(leftOut.findings()));
    }

    private Checked<Microdata> microdata(Programme programme, Round round, Consumer<Response> seen) {
        if (!isKept(round)) {
            return Checked.unreadable(
                    Findings.of(Finding.error("responses.none", "")).in(Documents.responses(round.id())));
        }
        return askable(programme, round)
                .map(asked -> columns(programme, round, asked, seen))
                .orElseGet(() -> Checked.unreadable(notChecked(Severity.ERROR, round)));
    }

    private Checked<Microdata> columns(Programme programme, Round round, Questionnaire asked, Consumer<Response> seen) {
        var columns = new MicrodataBuilder(asked);
        var reader = valid(programme, round, asked, response -> {
            columns.add(response);
            seen.accept(response);
            return Findings.NONE;
        });
        var findings = responses.each(round, asked, reader);
        return Checked.of(columns.build(), findings);
    }

    /**
     * Hands each valid response of the round to {@code reader}; the findings are about all of them.
     *
     * <p>While the questionnaire is unsound no response can be judged by it: a warning says so, beside the findings about
     * the questionnaire itself.
     */
    public Findings each(Programme programme, Round round, ResponseReader reader) {
        if (!isKept(round)) {
            return Findings.NONE;
        }
        return askable(programme, round)
                .map(asked -> responses.each(round, asked, valid(programme, round, asked, reader)))
                .orElseGet(() -> notChecked(Severity.WARNING, round));
    }

    /** No store is asked for a round whose name is no name. */
    private boolean isKept(Round round) {
        return round.id() != null && constraints.check(round.id()).isEmpty() && responses.has(round);
    }

    /** What the round asks with, if answers can be judged by it; a missing translation does not stand in the way. */
    private Optional<Questionnaire> askable(Programme programme, Round round) {
        return programme
                .askedIn(round)
                .filter(asked -> constraints.check(asked).isEmpty())
                .filter(asked -> asked.check().list().stream().allMatch(ReadRound::isOfWords));
    }

    private static boolean isOfWords(Finding finding) {
        return finding.code().equals("text.untranslated");
    }

    private static Findings notChecked(Severity severity, Round round) {
        var finding = round.questionnaire() == null
                ? new Finding(severity, "responses.questionnaireNotNamed", Place.WHOLE, Map.of())
                : new Finding(severity, "responses.notChecked", Place.WHOLE, Map.of())
                        .with("questionnaire", round.questionnaire().id());
        return Findings.of(finding).in(Documents.responses(round.id()));
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
