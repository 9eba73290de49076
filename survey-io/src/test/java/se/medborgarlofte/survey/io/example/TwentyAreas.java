package se.medborgarlofte.survey.io.example;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.Area;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.area.AreaKind;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.Indicators;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.programme.Programmes;
import se.medborgarlofte.survey.core.questionnaire.SafetyQuestionnaire;
import se.medborgarlofte.survey.core.response.Response;
import se.medborgarlofte.survey.core.response.ResponseId;
import se.medborgarlofte.survey.core.response.SafetyResponses;
import se.medborgarlofte.survey.core.response.SamplePosition;
import se.medborgarlofte.survey.core.round.AskedWith;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Mode;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.survey.Breakdown;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.core.text.Texts;
import se.medborgarlofte.survey.io.folder.FolderStore;
import se.medborgarlofte.survey.io.json.Digest;

/**
 * A sample survey to measure with: 25 questions in 20 areas, each response with a weight and a stratum, and an indicator of
 * each question but the one for words, so that there is a figure for each of them in each area.
 */
public final class TwentyAreas {

    private static final int AREAS = 20;
    private static final int STRATA = 4;
    private static final LocalDate DAY = LocalDate.of(2018, 1, 20);

    private TwentyAreas() {}

    /** Writes so many responses: {@code RESPONSES FOLDER}. */
    public static void main(String[] arguments) {
        var folder = Path.of(arguments[1]);
        FolderStore.create(folder, java.util.Map.of()).orThrow();
        var store = FolderStore.at(folder, Constraints.standard());
        var programme = programme();
        store.write(programme);
        var responses = IntStream.range(0, Integer.parseInt(arguments[0]))
                .mapToObj(TwentyAreas::response)
                .toList();
        store.replace(programme.rounds().get(0), SafetyQuestionnaire.asked(), responses);
    }

    private static Programme programme() {
        return new Programme(
                survey(),
                new AreaSet(
                        "2018",
                        IntStream.range(0, AREAS).mapToObj(TwentyAreas::area).toList(),
                        List.of()),
                List.of(SafetyQuestionnaire.asked()),
                indicators(),
                List.of(round()),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private static Survey survey() {
        var byArea = new Breakdown(
                "AREA",
                Texts.swedish("Efter område"),
                IntStream.range(0, AREAS).mapToObj(i -> code(i).value()).toList());
        var sole = Rewritten.with(Programmes.smallest().survey(), "languages", List.of("sv"));
        var headed =
                Rewritten.with(sole, "headlines", List.of(indicators().get(0).id()));
        return Rewritten.with(headed, "breakdowns", List.of(byArea));
    }

    private static Area area(int number) {
        return new Area(
                code(number),
                Texts.swedish("Område " + (number + 1)),
                AreaKind.RESIDENTIAL,
                Optional.of(1000 + 37 * number),
                List.of());
    }

    private static AreaCode code(int number) {
        return new AreaCode(String.format("AREA_%02d", number + 1));
    }

    private static List<Indicator> indicators() {
        var choices = IntStream.of(1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 18, 19, 20, 21, 22)
                .mapToObj(question -> share(SafetyQuestionnaire.id(question).value(), List.of(1), List.of(1, 2)));
        var several = Stream.of("Q17_1", "Q24_1", "Q24_2").map(flag -> share(flag, List.of(1), List.of(0, 1)));
        var means = Stream.of("Q03", "Q23")
                .map(variable -> Indicators.of("I_" + variable, new Measure.Mean(variable, List.of())));
        return Stream.of(choices, several, means).flatMap(some -> some).toList();
    }

    private static Indicator share(String variable, List<Integer> counted, List<Integer> base) {
        return Indicators.of("I_" + variable, new Measure.Share(variable, counted, base, List.of()));
    }

    private static Round round() {
        var asked = SafetyQuestionnaire.asked();
        var seal = new AskedWith(asked.id().name(), asked.id().version(), Optional.of(Digest.of(asked)));
        var sealed = Rewritten.with(Rounds.sample(), "questionnaire", seal);
        var placed = Rewritten.with(sealed, "areaEdition", "2018");
        return Rewritten.with(placed, "columns", List.of(DesignColumn.WEIGHT, DesignColumn.STRATUM));
    }

    private static Response response(int number) {
        var sound = SafetyResponses.sound(number);
        int area = (int) (Integer.toUnsignedLong(number * 0x9E3779B1) % AREAS);
        var position = new SamplePosition(
                OptionalDouble.of(1 + number % 97 / 16.0),
                Optional.of("S" + area % STRATA),
                Optional.empty(),
                Optional.empty());
        return new Response(
                id(number),
                sound.questionnaire(),
                Optional.of(DAY),
                Mode.WEB,
                sound.language(),
                Optional.of(code(area)),
                position,
                sound.answers());
    }

    /** In no order, as random ones. */
    private static ResponseId id(int number) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        return new ResponseId(new UUID(mixed & ~0xF000L | 0x4000L, mixed >>> 2 | 0x8000_0000_0000_0000L));
    }
}
