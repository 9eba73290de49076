package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.CollectionDesign;
import se.medborgarlofte.survey.core.situation.JointPicture;
import se.medborgarlofte.survey.core.situation.JointView;
import se.medborgarlofte.survey.core.situation.PartyView;
import se.medborgarlofte.survey.io.csv.Rows;
import se.medborgarlofte.survey.io.json.Json;
import se.medborgarlofte.survey.io.report.SituationLines;
import se.medborgarlofte.survey.io.report.SituationWords;
import se.medborgarlofte.survey.io.words.Language;
import se.medborgarlofte.survey.io.words.Phrases;

/** What residents, municipality and police see: common ground first, then the table it was read from. */
final class PicturePage implements Page {

    private static final List<String> COLUMNS = List.of(
            "area",
            "problem",
            "outcome",
            "place",
            "party",
            "statement",
            "pointer",
            "n",
            "percent",
            "percentOfAll",
            "grades",
            "count",
            "countUnder");

    private final Programme programme;
    private final JointPicture picture;
    private final CollectionDesign design;
    private final Language language;

    PicturePage(Programme programme, JointPicture picture, CollectionDesign design, Language language) {
        this.programme = programme;
        this.picture = picture;
        this.design = design;
        this.language = language;
    }

    @Override
    public String text() {
        var phrases = Phrases.of("situation", language);
        String municipality = programme.survey().municipality().name();
        var title = Stream.of(phrases.say("heading.situation") + ", " + municipality);
        var exercise = programme.survey().synthetic()
                ? Stream.of(phrases.say("exercise", "municipality", municipality))
                : Stream.<String>of();
        return SituationLines.of(
                Stream.concat(title, exercise).toList(),
                SituationWords.of(picture, programme.areas(), design, language),
                language);
    }

    @Override
    public String json() {
        return Json.write(picture);
    }

    @Override
    public String csv() {
        return Rows.text(
                COLUMNS,
                picture.views().stream()
                        .flatMap(view -> view.views().stream().map(party -> row(view, party)))
                        .toList());
    }

    private static List<String> row(JointView view, PartyView party) {
        var share = party.residents();
        return List.of(
                view.area().value(),
                view.problem().value(),
                LowerCase.word(view.outcome()),
                view.place().map(String::valueOf).orElse(""),
                LowerCase.word(party.party()),
                LowerCase.word(party.statement()),
                String.valueOf(party.pointer()),
                share.map(known -> String.valueOf(known.n())).orElse(""),
                share.map(known -> String.valueOf(known.percent())).orElse(""),
                share.map(known -> String.valueOf(known.percentOfAll())).orElse(""),
                party.grades().stream().map(String::valueOf).collect(joining(" ")),
                party.count().map(count -> String.valueOf(count.events())).orElse(""),
                party.count().map(count -> String.valueOf(count.under())).orElse(""));
    }
}
