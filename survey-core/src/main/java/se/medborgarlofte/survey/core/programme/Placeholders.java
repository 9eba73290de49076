package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Place;
import se.medborgarlofte.survey.core.check.Severity;
import se.medborgarlofte.survey.core.round.RoundState;
import se.medborgarlofte.survey.core.survey.Municipality;
import se.medborgarlofte.survey.core.text.LocalizedText;

/**
 * What a new survey leaves for people to fill in, such as <code>{telephone}</code>: nobody may be asked while a page would
 * show it, so what is a warning at first is an error once a round has opened; in an exercise nobody is asked.
 */
final class Placeholders {

    private final Programme programme;

    Placeholders(Programme programme) {
        this.programme = programme;
    }

    /** What is left to fill in, at its place. */
    Findings check() {
        return told(inSurvey()).in(Documents.SURVEY).and(told(inAreas()).in(Documents.AREAS));
    }

    private Findings told(Stream<Left> left) {
        var severity = hasOpened() && !programme.survey().synthetic() ? Severity.ERROR : Severity.WARNING;
        return new Findings(left.map(one -> one.told(severity)).toList());
    }

    private Stream<Left> inAreas() {
        var areas = Optional.ofNullable(programme.areas()).map(AreaSet::areas).orElse(List.of());
        return IntStream.range(0, areas.size())
                .boxed()
                .flatMap(i -> inText(Optional.ofNullable(areas.get(i)).map(Area::name), "areas[" + i + "].name"));
    }

    private Stream<Left> inSurvey() {
        var survey = programme.survey();
        var texts = survey.texts().entrySet().stream()
                .flatMap(text -> inText(Optional.ofNullable(text.getValue()), "texts." + text.getKey()));
        return Stream.of(
                        inText(Optional.ofNullable(survey.title()), "title"),
                        in(Optional.ofNullable(survey.municipality()).map(Municipality::name), "municipality.name"),
                        in(Optional.ofNullable(survey.publisher()), "publisher"),
                        texts)
                .flatMap(Function.identity());
    }

    private boolean hasOpened() {
        return programme.rounds().stream()
                .map(round -> Optional.ofNullable(round.state()))
                .anyMatch(state -> state.isPresent() && state.get() != RoundState.PLANNED);
    }

    private static Stream<Left> inText(Optional<LocalizedText> text, String path) {
        return text.map(LocalizedText::texts).stream()
                .flatMap(texts -> texts.entrySet().stream())
                .flatMap(written -> in(Optional.ofNullable(written.getValue()), path + "." + written.getKey()));
    }

    private static Stream<Left> in(Optional<String> text, String path) {
        return text.stream()
                .flatMap(written -> Stream.of(written.split("\\{")).skip(1))
                .filter(begun -> begun.indexOf('}') > 0)
                .map(begun -> new Left("{" + begun.substring(0, begun.indexOf('}') + 1), path));
    }

    /** A placeholder and the path of the text it is in. */
    private record Left(String placeholder, String path) {

        Finding told(Severity severity) {
            return new Finding(severity, "survey.unfilled", Place.of(path), Map.of()).with("placeholder", placeholder);
        }
    }
}
