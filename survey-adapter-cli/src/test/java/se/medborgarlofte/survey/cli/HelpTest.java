package se.medborgarlofte.survey.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTest {

    @Test
    void names_every_command_and_every_exit_code_on_standard_output() {
        var run = Run.of("--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "init",
                        "check",
                        "simulate",
                        "indicators",
                        "diff",
                        "compare",
                        "follow-up",
                        "report",
                        "estimate",
                        "plan",
                        "help",
                        "generate-completion")
                .containsPattern("(?s)0 .*1 .*2 .*3 .*4 .*5 ");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init",
                "check",
                "simulate",
                "indicators",
                "diff",
                "compare",
                "follow-up",
                "report",
                "estimate",
                "plan",
                "help"
            })
    void shows_examples_for_every_command(String command) {
        var run = Run.of(command, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Usage: survey " + command, "Examples:", "  survey " + command + " ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"margin", "change", "detect", "areas"})
    void shows_examples_for_every_question_of_a_planner(String question) {
        var run = Run.of("plan", question, "--help");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Usage: survey plan " + question, "Examples:", "  survey plan " + question + " ");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void help_of_a_command_is_what_the_command_says_of_itself() {
        assertThat(Run.of("help", "report").out())
                .isEqualTo(Run.of("report", "--help").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plan", "plan change", "plan areas"})
    void help_goes_down_to_the_question(String names) {
        var asked = Run.of((Object[]) ("help " + names).trim().split(" "));

        assertThat(asked.code()).isZero();
        assertThat(asked.err()).isEmpty();
        assertThat(asked.out())
                .isEqualTo(
                        Run.of((Object[]) (names + " --help").trim().split(" ")).out());
    }

    @Test
    void help_of_what_does_not_exist_names_what_does() {
        var question = Run.of("help", "plan", "nonsense");
        var command = Run.of("help", "nonsense");
        var below = Run.of("help", "report", "nonsense");

        assertThat(question.code()).isEqualTo(2);
        assertThat(question.out()).isEmpty();
        assertThat(question.err())
                .contains(
                        "no command 'nonsense' of 'survey plan'", "margin, change, detect, areas", "Try 'survey plan");
        assertThat(command.code()).isEqualTo(2);
        assertThat(command.err()).contains("no command 'nonsense' of 'survey'; it has init, check");
        assertThat(below.err()).contains("no command 'nonsense' of 'survey report'; it has none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "report ", "plan margin "})
    void tells_its_version_and_that_of_java(String command) {
        var run = Run.of((Object[]) (command + "--version").split(" "));

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("survey ").contains(System.getProperty("java.version"));
    }

    @Test
    void completes_every_command_in_the_shell() {
        var run = Run.of("generate-completion");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains(
                        "#!/usr/bin/env bash",
                        "survey_simulate",
                        "survey_plan_margin",
                        "--output",
                        "html",
                        "korn_graubard");
    }
}
