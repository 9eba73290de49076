package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureCommandTest {

    private static final String HALMSTAD = Run.EXAMPLES.resolve("halmstad").toString();

    private static String unwrapped(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void common_ground_comes_first_and_then_what_one_party_alone_points_to() {
        var run = Run.of("picture", HALMSTAD, "--round", "2016", "--lang", "sv");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("Lägesbild och beröringspunkter, Halmstad\nPåhittade siffror för övning. De säger inget om"
                        + " Halmstad.\n");
        assertThat(unwrapped(run.out()))
                .contains(
                        "Nummer 1. De som svarade i enkäten, kommunen och polisen pekar ut samma problem i Centrum"
                                + " (stadskärnan): berusade personer utomhus.",
                        "Polisen: ingen uppgift.",
                        "Bara kommunen pekar ut nedskräpning i Övriga tätorten. Det betyder inte att problemet saknas för de"
                                + " andra.",
                        "Bara de som svarade i enkäten pekar ut fordon som kör för fort i Kustorterna.",
                        "Regler: cg-1.");
    }

    @Test
    void tells_what_has_changed_since_the_picture_before() {
        var run = Run.of("picture", HALMSTAD, "--round", "2016", "--period", "2017", "--lang", "en");

        assertThat(unwrapped(run.out()))
                .contains(
                        "Compared with the picture of 2016, with the survey 2016:",
                        "Andersberg, central part, dark places or poor lighting: common ground before, one party alone now.");
    }

    @Test
    void other_programs_read_it_as_json_and_as_csv() {
        var json = Run.of("picture", HALMSTAD, "--round", "2016", "--format", "json");
        var csv = Run.of("picture", HALMSTAD, "--round", "2016", "--format", "csv");

        assertThat(json.out()).contains("\"outcome\": \"common_ground\"", "\"rules\": \"cg-1\"");
        assertThat(csv.out())
                .startsWith("area,problem,outcome,place,party,statement,pointer,n,percent,percentOfAll,grades,count,"
                        + "countUnder\n")
                .contains("CENTRUM,INTOXICATED,common_ground,1,municipality,concern,false,,,,2,,\n");
    }

    private static final String ORDER = """
              ],
              "order": {
                "commonGround": [
                  { "area": "VALLAS", "problem": "RECKLESS_RIDING" },
                  { "area": "KUSTORTERNA", "problem": "SPEEDING" }
                ],
                "by": { "sv": "trygghetsrådet", "en": "the safety council" },
                "on": "2016-12-05",
                "reason": {
                  "sv": "Skolan i Vallås har bett om hjälp redan före jul.",
                  "en": "The school in Vallås has asked for help before Christmas."
                }
              }
            }
            """;

    /** Halmstad with an order that was decided, in a folder of its own. */
    private static Path decided(Path place) throws IOException {
        var folder = place.resolve("town");
        assertThat(Run.of("copy", HALMSTAD, folder).code()).isZero();
        var document = folder.resolve("observations/2016.json");
        Files.writeString(document, Files.readString(document).replaceFirst("\\]\\s*\\}\\s*\\z", ORDER));
        return folder;
    }

    @Test
    void an_order_that_was_decided_is_told_with_its_reason_from_either_store(@TempDir Path place) throws IOException {
        var folder = decided(place);
        var database = place.resolve("town.db");
        assertThat(Run.of("copy", folder, database).code()).isZero();

        var text = Run.of("picture", folder, "--round", "2016", "--lang", "sv");
        var json = Run.of("picture", database, "--round", "2016", "--format", "json");

        assertThat(unwrapped(text.out()))
                .contains(
                        "Ordningen är beslutad av trygghetsrådet 5 december 2016 i stället för regelns: ”Skolan i Vallås",
                        "I beslutet nämns också något som inte är en beröringspunkt i den här bilden: fordon som kör för"
                                + " fort i Kustorterna.",
                        "Nummer 1 (enligt regeln: nummer 2).",
                        "Nummer 2 (enligt regeln: nummer 1).",
                        "Nummer 3 (enligt regeln: nummer 2).");
        assertThat(json.out()).contains("\"on\": \"2016-12-05\"", "\"sv\": \"trygghetsrådet\"", "\"place\": 2");
    }

    @Test
    void a_period_that_nobody_observed_is_a_fault_of_the_input() {
        var run = Run.of("picture", HALMSTAD, "--period", "1999", "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("There are no observations of 1999. Choose one of these: 2016, 2017.");
    }

    @Test
    void a_survey_without_observations_has_the_picture_of_the_residents_alone() {
        var run = Run.of("picture", Run.EXAMPLES.resolve("gss-fear").toString(), "--round", "2016", "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(unwrapped(run.out()))
                .contains(
                        "There is only the picture of the survey (2016).",
                        "No common ground: no problem is pointed to by at least two parties in the same area.",
                        "Nobody has said what the pictures rest on.");
    }
}
