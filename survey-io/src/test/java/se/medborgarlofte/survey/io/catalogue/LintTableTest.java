package se.medborgarlofte.survey.io.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.Rewritten;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.lint.LintRules;
import se.medborgarlofte.survey.core.lint.PromiseLint;
import se.medborgarlofte.survey.core.promise.CitizenPromise;
import se.medborgarlofte.survey.core.promise.Commitment;
import se.medborgarlofte.survey.core.promise.Goal;
import se.medborgarlofte.survey.core.promise.Period;
import se.medborgarlofte.survey.core.promise.Promises;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.Rounds;
import se.medborgarlofte.survey.core.rules.LawChecklist;
import se.medborgarlofte.survey.core.situation.Party;
import se.medborgarlofte.survey.core.text.LocalizedText;
import se.medborgarlofte.survey.core.time.PartialDate;
import se.medborgarlofte.survey.io.json.Json;

class LintTableTest {

    private static final LintRules RULES = Catalogue.lintRules();

    /** What promises have been written like, and what is to be said of each. */
    record Table(List<Row> rows) {}

    /**
     * One text.
     *
     * @param goal whether it was written as a goal
     * @param expected ids of rules; none where it passes
     */
    record Row(
            LocalizedText text,
            boolean goal,
            Optional<Party> party,
            List<AreaCode> areas,
            Optional<BigDecimal> quantity,
            boolean doneOrNot,
            Optional<PartialDate> due,
            List<String> expected) {

        Row {
            areas = areas == null ? List.of() : areas;
            expected = expected == null ? List.of() : expected;
        }

        @Override
        public String toString() {
            return text.in("sv");
        }

        CitizenPromise promise() {
            CitizenPromise endless =
                    Rewritten.with(Promises.complete(), "period", new Period(Promises.date("2017"), Optional.empty()));
            return goal
                    ? Rewritten.with(endless, "goals", List.of(new Goal(Promises.id("safer"), text, Optional.empty())))
                    : Rewritten.with(endless, "commitments", List.of(commitment()));
        }

        private Commitment commitment() {
            return new Commitment(
                    Promises.id("lamps"),
                    text,
                    party,
                    Promises.lamps().causes(),
                    areas,
                    quantity,
                    quantity.map(any -> LocalizedText.of("sv", "st")),
                    due,
                    doneOrNot,
                    false);
        }
    }

    static Stream<Row> rows() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src", "test", "resources", "lint-table.json"));
        return Json.document(bytes, Table.class).value().orElseThrow().rows().stream();
    }

    private static List<String> found(CitizenPromise promise) {
        Round before = Rewritten.with(Rounds.sample(), "id", Rounds.ID_2016);
        Round after = Rewritten.with(Rounds.sample(), "id", Rounds.ID_2018);
        return PromiseLint.of(promise, List.of(before, after), RULES).list().stream()
                .map(finding -> RULES.of(finding).orElseThrow().id())
                .sorted()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void what_is_written_is_found_to_be(Row row) {
        assertThat(found(row.promise())).isEqualTo(row.expected());
    }

    /** The other language alone gives the same, so that the words of both are held to the table. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void english_is_read_as_swedish_is(Row row) {
        var english = row.text().texts().get("en");
        var translated = english == null
                ? row
                : new Row(
                        LocalizedText.of("en", english),
                        row.goal(),
                        row.party(),
                        row.areas(),
                        row.quantity(),
                        row.doneOrNot(),
                        row.due(),
                        row.expected());

        assertThat(found(translated.promise())).isEqualTo(row.expected());
    }

    @Test
    void the_rules_stand_as_they_are_written_and_each_has_a_number() {
        var read = Json.document(Shipped.bytes("/se/medborgarlofte/survey/io/rules/lint-1.json"), LintRules.class);

        assertThat(read.findings()).isEqualTo(Findings.NONE);
        assertThat(Constraints.standard().check(RULES)).isEqualTo(Findings.NONE);
        assertThat(RULES.rules()).extracting(LintRules.LintRule::id).hasSize(17).isSorted();
        assertThat(new TreeSet<>(
                        RULES.rules().stream().map(LintRules.LintRule::code).toList()))
                .containsAll(RULES.hints().stream().map(LintRules.Hint::code).toList());
    }

    @Test
    void the_law_says_of_every_demand_how_sure_it_is() {
        var law = Catalogue.lawChecklist();
        var read = Json.document(
                Shipped.bytes("/se/medborgarlofte/survey/io/rules/law-2023-196-1.json"), LawChecklist.class);

        assertThat(read.findings()).isEqualTo(Findings.NONE);
        assertThat(Constraints.standard().check(law)).isEqualTo(Findings.NONE);
        assertThat(law.citation()).isEqualTo("law-2023-196-1");
        assertThat(law.demands())
                .filteredOn(demand -> demand.mark() == LawChecklist.Mark.SECONDARY)
                .isNotEmpty()
                .allSatisfy(demand -> {
                    assertThat(demand.section()).isEmpty();
                    assertThat(demand.doubt().in("sv")).contains("osäkert");
                    assertThat(demand.doubt().in("en")).contains("uncertain");
                });
    }
}
