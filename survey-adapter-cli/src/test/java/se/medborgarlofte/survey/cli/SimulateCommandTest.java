package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {

    @TempDir
    Path folder;

    @TempDir
    Path elsewhere;

    private Path responses;

    @BeforeEach
    void rounds_keep_their_answers_in() {
        responses = folder.resolve("rounds/1/responses.csv");
    }

    @Test
    void fills_a_round_so_that_nothing_is_wrong_with_it() throws IOException {
        Town.exercise(folder);

        var run = Run.of("simulate", folder, "--round", "1", "--seed", "1", "--answers", "50");

        assertThat(run).isEqualTo(new Run(0, "", "50 invented answers are in rounds/1/responses.csv.\n"));
        assertThat(responses).content().hasLineCount(51);
        assertThat(Run.of("check", folder).code()).isZero();
    }

    @Test
    void gives_the_same_answers_for_the_same_seed_and_others_for_another() throws IOException {
        Town.exercise(folder);

        String first = simulated("1");

        assertThat(Run.of("simulate", folder, "--round", "1", "--seed", "1", "--yes", "--lang", "sv")
                        .err())
                .startsWith("1\u00a0000 påhittade svar ligger i ");
        assertThat(simulated("1")).isEqualTo(first);
        assertThat(simulated("2")).isNotEqualTo(first);
    }

    private String simulated(String seed) throws IOException {
        Run.of("simulate", folder, "--round", "1", "--seed", seed, "--yes");
        return Files.readString(responses);
    }

    @Test
    void never_mixes_invented_answers_with_real_ones() throws IOException {
        Town.in(folder);

        var run = Run.of("simulate", folder, "--round", "1", "--seed", "1", "--yes");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).startsWith("survey.json: synthetic: error: ").contains("\"synthetic\": true");
        assertThat(responses).doesNotExist();
    }

    @Test
    void keeps_the_answers_a_round_has_unless_told_otherwise() throws IOException {
        Town.answered(folder);
        String before = Files.readString(responses);

        var run = Run.of("simulate", folder, "--round", "1", "--seed", "2");

        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("--yes");
        assertThat(responses)
                .usingCharset(java.nio.charset.StandardCharsets.UTF_8)
                .hasContent(before);
    }

    @Test
    void fills_a_closed_round_whose_answers_are_missing_or_broken() throws IOException {
        Town.answered(folder);
        Files.writeString(responses, "nonsense");

        assertThat(Run.of("simulate", folder, "--round", "1", "--seed", "1", "--yes")
                        .code())
                .isZero();
        Files.delete(responses);
        assertThat(Run.of("simulate", folder, "--round", "1", "--seed", "1").code())
                .isZero();
    }

    @Test
    void takes_the_seed_from_the_plan_unless_another_is_given() throws IOException {
        Town.exercise(folder);
        Path plan = plan("{\n  \"answers\": 40\n}");

        int code = Run.of("simulate", folder, "--round", "1", "--plan", plan).code();
        String bySeedOfThePlan = Files.readString(responses);
        Run.of("simulate", folder, "--round", "1", "--plan", plan, "--seed", "8", "--yes");

        assertThat(code).isZero();
        assertThat(bySeedOfThePlan).hasLineCount(41).isNotEqualTo(Files.readString(responses));
    }

    @Test
    void tells_what_is_wrong_with_a_plan_and_where() throws IOException {
        Town.exercise(folder);
        Path plan = plan("{\n  \"area\": \"NOWHERE\",\n  \"answers\": 40\n}");

        var run = Run.of("simulate", folder, "--round", "1", "--plan", plan);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains(plan + ": rounds[0].groups[0].area: error: ")
                .contains("NOWHERE");
        assertThat(responses).doesNotExist();
    }

    @Test
    void needs_a_seed_or_a_plan_and_counts_answers_only_without_one() throws IOException {
        Town.exercise(folder);
        Path plan = plan("{}");

        var unseeded = Run.of("simulate", folder, "--round", "1");
        var counted = Run.of("simulate", folder, "--round", "1", "--plan", plan, "--answers", "3");

        assertThat(unseeded.code()).isEqualTo(2);
        assertThat(unseeded.err()).contains("--seed");
        assertThat(counted.code()).isEqualTo(2);
        assertThat(counted.err()).contains("--answers");
    }

    private Path plan(String group) throws IOException {
        return Files.writeString(
                elsewhere.resolve("plan.json"),
                "{\"seed\": 7, \"rounds\": [{\"round\": \"1\", \"groups\": [" + group + "]}]}");
    }
}
