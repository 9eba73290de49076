package se.medborgarlofte.survey.core.programme;

import se.medborgarlofte.survey.core.check.Findings;

/**
 * Whether the pictures of the situation, and the order that was decided, are sound; observations are judged line by line.
 */
final class SituationReferences {

    private final Programme programme;

    SituationReferences(Programme programme) {
        this.programme = programme;
    }

    Findings check() {
        return programme.situations().stream().map(this::situation).collect(Findings.joined());
    }

    private Findings situation(Situation situation) {
        var languages = programme.survey().languages();
        var order = situation
                .order()
                .map(decided -> decided.check(programme.areas(), languages).under("order"))
                .orElse(Findings.NONE);
        return Findings.each(situation.pictures(), "pictures", picture -> picture.check(languages))
                .and(order)
                .in(Documents.pictures(situation.period()));
    }
}
