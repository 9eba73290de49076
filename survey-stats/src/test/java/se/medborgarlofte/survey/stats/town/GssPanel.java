package se.medborgarlofte.survey.stats.town;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaSet;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.round.LonelyPsu;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** The US General Social Survey of 2016, whose reference figures are known, as a town of nine regions. */
public final class GssPanel {

    /** Afraid to walk alone at night within a mile of home. */
    public static final Indicator AFRAID = TownIndicators.share("I_AFRAID", "FEAR", List.of(1), List.of(1, 2), false);

    private static final Path CSV = Path.of("src/test/resources/reference/data/gss_panel2016_2020_fear.csv");

    private GssPanel() {}

    public static Town in2016() {
        var regions =
                IntStream.rangeClosed(1, 9).mapToObj(region -> "R" + region).toList();
        return Town.designed(rows().filter(row -> !row.get("wt_2016").isEmpty()).map(GssPanel::person))
                .withQuestionnaire(TownQuestions.of(List.of(
                        TownQuestions.choice("FEAR", Optional.empty(), 1, 2),
                        TownQuestions.choice("SEX", Optional.empty(), 1, 2),
                        TownQuestions.choice("AGE", Optional.empty(), 1, 2, 3, 4))))
                .withAreas(new AreaSet("1", regions.stream().map(Town::area).toList(), List.of()))
                .withIndicators(AFRAID)
                .withBreakdowns(
                        Town.breakdown(Breakdown.AREA, regions.toArray(String[]::new)),
                        Town.breakdown("SEX", "1", "2"),
                        Town.breakdown("AGE", "1", "2", "3", "4"))
                .having(Optional.of(LonelyPsu.ADJUST), Optional.empty(), Optional.empty());
    }

    private static Person person(Map<String, String> row) {
        var person = Person.in("R" + row.get("region"))
                .from(row.get("vstrat"), row.get("vpsu"))
                .weighing(Double.parseDouble(row.get("wt_2016")))
                .with("SEX", Integer.parseInt(row.get("sex")));
        var aged = row.get("age").isEmpty() ? person : person.with("AGE", ageGroup(Integer.parseInt(row.get("age"))));
        return switch (row.get("fear_2016")) {
            case "1" -> aged.with("FEAR", 1);
            case "0" -> aged.with("FEAR", 2);
            default -> aged;
        };
    }

    private static int ageGroup(int age) {
        return (int) IntStream.of(35, 50, 65).filter(from -> age >= from).count() + 1;
    }

    private static Stream<Map<String, String>> rows() {
        try {
            var lines = Files.readAllLines(CSV);
            String[] names = lines.get(0).split(",");
            return lines.stream().skip(1).map(line -> row(names, line.split(",", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> row(String[] names, String[] cells) {
        var row = new HashMap<String, String>();
        IntStream.range(0, names.length).forEach(i -> row.put(names[i], cells[i]));
        return row;
    }
}
