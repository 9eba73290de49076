package se.medborgarlofte.survey.core.programme;

import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.situation.SituationPicture;

/** Whether the pictures of the situation are written in the survey's languages; observations are judged line by line. */
final class SituationReferences {

    private final Programme programme;

    SituationReferences(Programme programme) {
        this.programme = programme;
    }

    Findings check() {
        return programme.situations().stream().map(this::situation).collect(Findings.joined());
    }

    private Findings situation(Situation situation) {
        var pictures = situation.pictures();
        return IntStream.range(0, pictures.size())
                .mapToObj(i -> picture(pictures.get(i)).under("pictures[" + i + "]"))
                .collect(Findings.joined())
                .in(Documents.pictures(situation.period()));
    }

    private Findings picture(SituationPicture picture) {
        var languages = programme.survey().languages();
        var sources = IntStream.range(0, picture.sourcesUsed().size())
                .mapToObj(i -> picture.sourcesUsed().get(i).missingIn(languages).under("sourcesUsed[" + i + "]"))
                .collect(Findings.joined());
        return sources.and(picture.limitations()
                .map(text -> text.missingIn(languages).under("limitations"))
                .orElse(Findings.NONE));
    }
}
