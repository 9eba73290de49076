package se.medborgarlofte.survey.web.api;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.medborgarlofte.survey.core.intake.Receipt;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.release.ReleasedIndicator;
import se.medborgarlofte.survey.core.survey.Survey;
import se.medborgarlofte.survey.io.report.Page;
import se.medborgarlofte.survey.web.api.Document.Example;
import se.medborgarlofte.survey.web.api.Document.Operation;
import tools.jackson.core.JsonPointer;

/** What holds of the description by itself; {@link ExamplesTest} holds it against a server. */
class DescriptionTest {

    private static final Document DOCUMENT = Document.read();

    static List<Operation> operations() {
        return DOCUMENT.operations();
    }

    static Stream<Example> examples() {
        return Stream.concat(DOCUMENT.answers().stream(), DOCUMENT.sent().stream());
    }

    @Test
    void is_of_the_version_it_says() {
        assertThat(DOCUMENT.root().path("openapi").asString()).matches("3\\.1\\.\\d");
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(DOCUMENT.references())
                .hasSizeGreaterThan(100)
                .allSatisfy(reference -> assertThat(DOCUMENT.root()
                                .at(JsonPointer.compile(reference.substring(1)))
                                .isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void nothing_is_described_that_nothing_refers_to() {
        var referred = new TreeSet<>(DOCUMENT.references());

        DOCUMENT.root()
                .path("components")
                .properties()
                .forEach(kind -> kind.getValue()
                        .properties()
                        .forEach(part ->
                                assertThat(referred).contains("#/components/" + kind.getKey() + "/" + part.getKey())));
    }

    @Test
    void every_address_is_described_and_nothing_else() {
        var served = new Api(Sites.empty(), Sites.limits())
                .addresses().stream()
                        .map(address -> address.method().name() + " " + address.path())
                        .toList();

        assertThat(operations()).extracting(Operation::toString).containsExactlyElementsOf(served);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void every_operation_says_what_it_is_for(Operation operation) {
        var node = operation.node();

        assertThat(operation.id()).matches("(read|list|send)[A-Z][A-Za-z]+");
        assertThat(node.path("summary").asString()).isNotBlank();
        assertThat(node.path("description").asString()).endsWith(".");
        assertThat(node.path("tags")).isNotEmpty();
        assertThat(node.path("responses").propertyNames()).contains("405", "406", "500");
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        assertThat(operations()).extracting(Operation::id).doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void every_part_of_an_address_is_a_parameter(Operation operation) {
        var inPath = Stream.of(operation.path().split("/"))
                .filter(step -> step.startsWith("{"))
                .map(step -> step.substring(1, step.length() - 1))
                .toList();

        var described = Stream.of(operation.node().path("parameters"))
                .flatMap(parameters -> parameters.valueStream())
                .map(DOCUMENT::resolved)
                .filter(parameter -> parameter.path("in").asString().equals("path"))
                .map(parameter -> parameter.path("name").asString())
                .toList();

        assertThat(described).isEqualTo(inPath);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void every_body_has_a_schema_and_an_example(Operation operation) {
        operation
                .node()
                .path("responses")
                .properties()
                .forEach(response -> DOCUMENT.resolved(response.getValue())
                        .path("content")
                        .forEach(content -> {
                            assertThat(content.path("schema").isEmpty()).isFalse();
                            assertThat(content.path("examples").isEmpty()).isFalse();
                        }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void every_example_is_as_its_schema_says(Example example) {
        assertThat(DOCUMENT.faults(example.schema(), example.node().path("value")))
                .isEmpty();
    }

    /** A validator that finds nothing would pass all of the above. */
    @Test
    void an_example_that_is_not_as_its_schema_says_is_found() {
        var receipt = Document.JSON.createObjectNode().put("round", "2026").put("day", "2026-11-23");
        var schema = Document.JSON.createObjectNode().put("$ref", "#/components/schemas/Receipt");

        assertThat(DOCUMENT.faults(schema, receipt)).isEmpty();
        assertThat(DOCUMENT.faults(schema, receipt.deepCopy().put("answers", 1)))
                .isNotEmpty();
        assertThat(DOCUMENT.faults(schema, receipt.deepCopy().put("day", 1))).isNotEmpty();
        assertThat(DOCUMENT.faults(schema, receipt.deepCopy().without("day"))).isNotEmpty();
    }

    /** Whoever changes a record changes the API: this says so first. */
    @Test
    void the_schemas_are_those_of_what_is_written() {
        var described = DOCUMENT.root().path("components").path("schemas");

        var derived = WireSchemas.of(
                Survey.class,
                Definitions.Areas.class,
                Definitions.QuestionnaireEntry.class,
                Questionnaire.class,
                RoundView.class,
                Receipt.class,
                Publications.ReleaseEntry.class,
                Page.class,
                ReleasedIndicator.class,
                PromiseView.class,
                Problem.class);

        derived.forEach((name, schema) ->
                assertThat(described.path(name).toString()).as(name).isEqualTo(schema.toString()));
        var byHand = described.propertyNames().stream()
                .filter(name -> !derived.containsKey(name))
                .collect(toCollection(TreeSet::new));
        assertThat(byHand)
                .containsExactly(
                        "Answer",
                        "IndicatorList",
                        "MissingAnswer",
                        "PromiseList",
                        "QuestionnaireList",
                        "ReleaseList",
                        "RoundList",
                        "Submission");
    }

    @Test
    void every_kind_of_problem_has_an_example() {
        var shown = DOCUMENT.answers().stream()
                .map(example -> example.node().path("value").path("type").asString(""))
                .filter(type -> type.startsWith("tag:"))
                .collect(toCollection(TreeSet::new));
        var known = Stream.of(Kind.values())
                .filter(kind -> kind != Kind.OTHER)
                .map(Kind::type)
                .collect(toCollection(TreeSet::new));

        assertThat(shown).isEqualTo(known);
    }

    @Test
    void types_of_problems_are_named_for_good() {
        assertThat(Kind.values())
                .extracting(kind -> kind.status() + " " + kind.word())
                .containsExactly(
                        "400 not-json",
                        "400 idempotency-key",
                        "400 bad-parameter",
                        "403 forbidden",
                        "404 not-found",
                        "405 method-not-allowed",
                        "406 not-acceptable",
                        "409 round-not-open-yet",
                        "409 key-of-another-round",
                        "410 round-closed",
                        "413 too-large",
                        "415 not-a-json-body",
                        "422 invalid-answers",
                        "429 too-many-requests",
                        "500 our-fault",
                        "400 other");
        assertThat(Kind.ROUND_CLOSED.type()).isEqualTo("tag:medborgarlofte.se,2026:problem/round-closed");
    }
}
