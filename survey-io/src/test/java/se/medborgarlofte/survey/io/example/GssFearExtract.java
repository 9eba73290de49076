package se.medborgarlofte.survey.io.example;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;

/**
 * Turns the extract of the US General Social Survey panel of 2016 and 2020 into the answers of {@code
 * examples/gss-fear}, a round at a time; weights are copied digit for digit.
 */
final class GssFearExtract {

    /** The folder that the answers belong in, seen from this module. */
    static final Path EXAMPLE = Path.of("..", "examples", "gss-fear");

    private static final String HEADER =
            "response,questionnaire,day,mode,language,area,weight,stratum,unit,person,FEAR,SEX,AGE_GROUP";

    private static final Map<String, String> REGIONS = Map.ofEntries(
            entry("1", "NEW_ENGLAND"),
            entry("2", "MIDDLE_ATLANTIC"),
            entry("3", "EAST_NORTH_CENTRAL"),
            entry("4", "WEST_NORTH_CENTRAL"),
            entry("5", "SOUTH_ATLANTIC"),
            entry("6", "EAST_SOUTH_CENTRAL"),
            entry("7", "WEST_SOUTH_CENTRAL"),
            entry("8", "MOUNTAIN"),
            entry("9", "PACIFIC"));

    private final List<Map<String, String>> people;

    private GssFearExtract(List<Map<String, String>> people) {
        this.people = people;
    }

    static GssFearExtract read() throws IOException {
        var resource = GssFearExtract.class.getResourceAsStream("gss_panel2016_2020_fear.csv");
        try (var reader = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
            var columns = reader.readLine().split(",", -1);
            return new GssFearExtract(
                    reader.lines().map(line -> row(columns, line)).toList());
        }
    }

    private static Map<String, String> row(String[] columns, String line) {
        var cells = line.split(",", -1);
        var row = new HashMap<String, String>();
        for (int i = 0; i < columns.length; i++) {
            row.put(columns[i], cells[i]);
        }
        return row;
    }

    static Path responses(int year) {
        return EXAMPLE.resolve(Path.of("rounds", String.valueOf(year), "responses.csv"));
    }

    /** The file of the round of {@code year}; the year is also the seed of its response ids. */
    String csv(int year) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(year);
        var rows = people.stream()
                .filter(person -> !person.get("wt_" + year).isEmpty())
                .map(person -> uuid(random) + "," + cells(person, year))
                .sorted();
        return Stream.concat(Stream.of(HEADER), rows).collect(joining("\n", "", "\n"));
    }

    private static String cells(Map<String, String> person, int year) {
        return String.join(
                ",",
                "gss-fear-1",
                "",
                "not_recorded",
                "en",
                REGIONS.get(person.get("region")),
                person.get("wt_" + year),
                person.get("vstrat"),
                person.get("vpsu"),
                person.get("id"),
                fear(person.get("fear_" + year)),
                person.get("sex"),
                ageGroup(person.get("age")));
    }

    /** The extract writes 1 for yes and 0 for no; here the codes are those of the questionnaire, 1 and 2. */
    private static String fear(String answer) {
        return answer.equals("0") ? "2" : answer;
    }

    private static String ageGroup(String age) {
        if (age.isEmpty()) {
            return ".S";
        }
        int years = Integer.parseInt(age);
        long group = 1 + Stream.of(25, 45, 65).filter(bound -> years >= bound).count();
        return String.valueOf(group);
    }

    /** A random id as RFC 9562 writes version 4. */
    private static UUID uuid(RandomGenerator random) {
        long high = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x0000_0000_0000_4000L;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Writes the answers of both rounds anew. */
    public static void main(String[] arguments) throws IOException {
        var extract = read();
        for (int year : new int[] {2016, 2020}) {
            Files.writeString(responses(year), extract.csv(year));
        }
    }
}
