package se.medborgarlofte.survey.core.simulation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.questionnaire.Answer;
import se.medborgarlofte.survey.core.questionnaire.Question;

/** Holds the answers set aside first against the question they are given to. */
final class BeforeCheck {

    private final Question question;
    private final Settled settled;

    BeforeCheck(Question question, Settled settled) {
        this.question = question;
        this.settled = settled;
    }

    Findings check(List<Before> before) {
        return Findings.each(before, "before", this::check).and(together(before));
    }

    private Findings check(Before before) {
        var which = before.code().isPresent() == before.missing().isPresent()
                ? Findings.of(Finding.error("simulation.codeOrMissing", ""))
                : Findings.NONE;
        var code = before.code().map(c -> Candidate.code(question, c).under("code"));
        var missing = before.missing()
                .map(reason ->
                        Candidate.missing(question, new Answer.Missing(reason)).under("missing"));
        return which.and(code.orElse(Findings.NONE))
                .and(missing.orElse(Findings.NONE))
                .and(Findings.each(before.except(), "except", settled::where));
    }

    /** The largest shares are added up, though perhaps no group has all of them. */
    private static Findings together(List<Before> before) {
        var most = before.stream()
                .filter(Objects::nonNull)
                .map(BeforeCheck::largest)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return most.compareTo(BigDecimal.ONE) <= 0
                ? Findings.NONE
                : Findings.of(
                        Finding.error("simulation.sharesAboveWhole", "before").with("sum", most.toPlainString()));
    }

    private static BigDecimal largest(Before before) {
        return Stream.concat(
                        Stream.ofNullable(before.share()),
                        before.except().stream()
                                .filter(Objects::nonNull)
                                .map(Rate::share)
                                .filter(Objects::nonNull))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
