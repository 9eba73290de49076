package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FollowUpCommandTest {

    private static final String HALMSTAD = Run.EXAMPLES.resolve("halmstad").toString();
    private static final String PROVKOMMUN = Run.EXAMPLES.resolve("provkommun").toString();

    @Test
    void of_open_polls_it_says_what_was_done_and_that_nobody_can_say_whether_it_helped() {
        var run = Run.of("follow-up", HALMSTAD, "--lang", "sv");

        assertThat(run.code()).isZero();
        assertThat(run.prose())
                .contains(
                        "Påhittade siffror för övning. De säger inget om Halmstad.",
                        "3 av 6 åtaganden kan inte följas upp, eftersom löftet inte säger hur mycket. Av de andra är 3 av"
                                + " 3 genomförda.",
                        "Det går inte att säga om målet är nått, eftersom enkäterna var öppna för alla och gjordes på"
                                + " olika sätt.",
                        "Här står vad underlaget talar för, och varför: fortsätta, justera eller formera om löftet. Att"
                                + " formera om är att avsluta löftet eller göra om det från början. Kommunen och polisen"
                                + " bestämmer.",
                        "I Centrum (stadskärnan) talar underlaget för att fortsätta. Problemet pekas fortfarande ut,",
                        "I Andersberg, centrala delen, talar underlaget för att justera löftet.",
                        "Målet kan inte följas upp med en öppen enkät.",
                        "L15 (saknas): goals[0].measure",
                        "Undersökningen visar inte varför.",
                        "osäkert: hämtat ur andrahandskällor")
                .doesNotContain("procentenheter", "har ökat", "har minskat", "felmarginal");
    }

    @Test
    void one_goal_is_met_one_undecided_and_one_missed() {
        var run = Run.of("follow-up", PROVKOMMUN, "--lang", "sv");

        assertThat(run.code()).isZero();
        assertThat(run.prose())
                .contains(
                        "Målet är nått i Centrum.",
                        "Det går inte att avgöra om målet är nått i Hamnkvarteren.",
                        "Målet är inte nått i Norrängen.",
                        "Kontrollsumman visar att målet inte har ändrats sedan dess.",
                        "Löftet som helhet: målet är inte nått",
                        "I målet angavs i förväg ett område att jämföra med.",
                        "I Hamnkvarteren talar underlaget för att fortsätta. Det går inte att avgöra om målet är nått,",
                        "I Centrum talar underlaget för att avsluta löftet och välja nästa problem. Målet är nått",
                        "I Norrängen talar underlaget för att göra om löftet från början.",
                        "Med 150 svar från Hamnkvarteren går målet troligen inte att avgöra.",
                        "L14 (svagt): goals[0].measure.plannedAnswers")
                .doesNotContain(",.", "L11");
    }

    @Test
    void its_lines_fit_a_terminal_and_it_says_that_it_is_not_for_everybody() {
        var run = Run.of("follow-up", PROVKOMMUN, "--lang", "sv");

        assertThat(run.tooWide()).isEmpty();
        assertThat(run.prose()).contains("Bara för eget bruk:", "Sprid i stället rapporten (survey report).");
    }

    @Test
    void another_program_reads_the_bounds_and_the_row_of_each_suggestion() {
        var run = Run.of("follow-up", PROVKOMMUN, "--promise", "2025", "--format", "json");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "\"goalRules\": \"goal-1\"",
                        "\"effect\": \"undecided\"",
                        "\"state\": \"kept\"",
                        "\"row\": 8",
                        "\"SODERBY\"",
                        "\"law\": {");
    }

    @Test
    void open_polls_have_no_bounds_in_any_form() {
        var run = Run.of("follow-up", HALMSTAD, "--format", "json");

        assertThat(run.out())
                .contains("\"exercise\": true", "\"effect\": \"cannot\"", "\"open_polls\"", "\"rule\": \"L05\"")
                .doesNotContain("\"lower\"", "\"upper\"", "\"value\"");
    }

    @Test
    void a_promise_that_there_is_not_is_refused_and_none_is_said_to_be_none() {
        var unknown = Run.of("follow-up", HALMSTAD, "--promise", "2061");
        var none = Run.of("follow-up", Run.GSS);

        assertThat(unknown.code()).isEqualTo(3);
        assertThat(unknown.err()).contains("2061", "2017");
        assertThat(none.code()).isZero();
        assertThat(none.out()).isEqualTo("There is no promise to follow up.\n");
    }
}
