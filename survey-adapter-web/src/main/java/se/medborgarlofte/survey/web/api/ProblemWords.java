package se.medborgarlofte.survey.web.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.io.json.SubmissionForm;
import se.medborgarlofte.survey.io.words.FindingWords;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;

/** Says problems in a language; findings in the very sentences that everybody else reads. */
final class ProblemWords {

    private static final ProblemWords SWEDISH = new ProblemWords(Language.SV);
    private static final ProblemWords ENGLISH = new ProblemWords(Language.EN);

    /** More than anybody mends before the next try, and less than fills a line. */
    private static final int MOST_FAULTS = 100;

    private final Phrases phrases;
    private final FindingWords findings;

    private ProblemWords(Language language) {
        this.phrases = Phrases.of("api", language);
        this.findings = FindingWords.in(language);
    }

    static ProblemWords in(Language language) {
        return language == Language.EN ? ENGLISH : SWEDISH;
    }

    Problem of(Objection objection) {
        return of(objection.kind(), objection.params());
    }

    /** Of which nothing is known but its status. */
    Problem of(int status) {
        var kind = Kind.of(status);
        var detail = Optional.of(kind).filter(Kind::isSaidByStatus).map(told -> phrases.say(told.word() + ".detail"));
        return new Problem(kind.type(), phrases.say(kind.word() + ".title"), status, detail, Map.of(), List.of());
    }

    private Problem of(Kind kind, Map<String, String> params) {
        var gaps = params.entrySet().stream()
                .flatMap(gap -> Stream.of(gap.getKey(), gap.getValue()))
                .toArray();
        return problem(kind, phrases.say(kind.word() + ".detail", gaps), params, List.of());
    }

    /** A rule that refuses is of a kind of its own. */
    Optional<Problem> of(Finding refusal) {
        return Kind.ofRefusal(refusal.code())
                .map(kind -> problem(kind, findings.sentence(refusal), refusal.parameters(), List.of()));
    }

    /** A body of which nothing could be read. */
    Problem unreadable(Finding first) {
        var place = first.place();
        return of(Objection.of(Kind.NOT_JSON)
                .with("line", Math.max(1, place.line()))
                .with("column", Math.max(1, place.column())));
    }

    Problem of(Findings refused) {
        var faults = refused.list().stream()
                .filter(Finding::isError)
                .limit(MOST_FAULTS)
                .map(this::fault)
                .toList();
        return problem(Kind.INVALID_ANSWERS, phrases.say("invalid-answers.detail"), Map.of(), faults);
    }

    private Problem.Fault fault(Finding finding) {
        return new Problem.Fault(
                SubmissionForm.pointer(finding), finding.code(), findings.sentence(finding), finding.parameters());
    }

    private Problem problem(Kind kind, String detail, Map<String, String> params, List<Problem.Fault> faults) {
        return new Problem(
                kind.type(), phrases.say(kind.word() + ".title"), kind.status(), Optional.of(detail), params, faults);
    }
}
