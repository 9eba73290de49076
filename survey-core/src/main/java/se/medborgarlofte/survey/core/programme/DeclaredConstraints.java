package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.situation.Observation;

/** The constraints that the records themselves declare, document by document. */
final class DeclaredConstraints {

    private final Constraints constraints;

    DeclaredConstraints(Constraints constraints) {
        this.constraints = constraints;
    }

    Findings check(Programme programme) {
        return Stream.of(
                        constraints.check(programme.survey()).in(Documents.SURVEY),
                        constraints.check(programme.areas()).in(Documents.AREAS),
                        listed(programme.indicators(), "indicators").in(Documents.INDICATORS),
                        each(programme.questionnaires(), part -> Documents.questionnaire(part.id())),
                        each(programme.rounds(), part -> Documents.round(part.id())),
                        each(programme.promises(), part -> Documents.promise(part.id())),
                        programme.situations().stream().map(this::pictures).collect(Findings.joined()),
                        each(programme.simulation().stream().toList(), plan -> Documents.SIMULATION))
                .collect(Findings.joined());
    }

    private <T> Findings each(List<T> parts, Function<T, String> document) {
        return parts.stream()
                .map(part -> constraints.check(part).in(document.apply(part)))
                .collect(Findings.joined());
    }

    /** Observations are judged where they are read, line by line: see {@link Observation#check}. */
    private Findings pictures(Situation situation) {
        var order = situation
                .order()
                .map(decided -> constraints.check(decided).under("order"))
                .orElse(Findings.NONE);
        return listed(situation.pictures(), "pictures").and(order).in(Documents.pictures(situation.period()));
    }

    private Findings listed(List<?> parts, String name) {
        return IntStream.range(0, parts.size())
                .mapToObj(i -> part(parts.get(i)).under(name + "[" + i + "]"))
                .collect(Findings.joined());
    }

    private Findings part(Object part) {
        return part == null ? Findings.of(Finding.error("constraint.notNull", "")) : constraints.check(part);
    }
}
