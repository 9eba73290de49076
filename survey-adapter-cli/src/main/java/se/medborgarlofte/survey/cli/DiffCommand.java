package se.medborgarlofte.survey.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.comparison.Declarations;
import se.medborgarlofte.survey.core.comparison.QuestionnaireDiff;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.round.RoundId;
import se.medborgarlofte.survey.io.words.ComparisonWords;

/** Tells what differs between two versions of a questionnaire, or between two rounds. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        header = "Tell what differs between two questionnaires or two rounds",
        description = {
            "%nBetween two versions of a questionnaire: every change, and what it does to comparisons. Between two"
                    + " rounds: for each headline indicator, everything that stands between its figures, and what"
                    + " shows it. 'Cannot be compared' is an answer, not a failure.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey diff examples/halmstad 2016 2018",
            "  survey diff examples/halmstad 2016 2018 --all --format json",
            "  survey diff my-town trygghet-1 trygghet-2"
        })
final class DiffCommand implements Callable<Integer> {

    private final Desk desk;
    private final Wiring wiring;

    @Mixin
    private ToldSurvey told;

    @Parameters(index = "1", paramLabel = "BEFORE", description = "A questionnaire, as name-version, or a round.")
    private String before;

    @Parameters(index = "2", paramLabel = "AFTER", description = "Another of the same kind.")
    private String after;

    @Option(names = "--all", description = "Every indicator that both rounds asked for, not only the headlines.")
    private boolean all;

    @Mixin
    private DeclaredOption declared;

    DiffCommand(Desk desk, Wiring wiring) {
        this.desk = desk;
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        return told.tell(desk, wiring, this::page);
    }

    private Page page(OpenSurvey survey, Programme programme) throws IOException {
        var declarations = declared.in(programme, survey.constraints());
        return questionnaires(programme, survey, declarations)
                .or(() -> rounds(programme, survey, declarations))
                .orElseThrow(() -> new InvalidInput(Findings.of(notOneKind(programme))));
    }

    private Optional<Page> questionnaires(Programme programme, OpenSurvey survey, Declarations declarations) {
        return questionnaire(programme, before)
                .flatMap(one -> questionnaire(programme, after)
                        .map(other -> QuestionnaireDiff.of(one, other, declarations, survey.comparisonRules())))
                .map(diff -> new QuestionnaireDiffPage(diff, desk.settings().talk()));
    }

    private static Optional<Questionnaire> questionnaire(Programme programme, String name) {
        return programme.questionnaires().stream()
                .filter(questionnaire -> questionnaire.id().toString().equals(name))
                .findFirst();
    }

    private Optional<Page> rounds(Programme programme, OpenSurvey survey, Declarations declarations) {
        return programme
                .round(new RoundId(before))
                .flatMap(one -> programme
                        .round(new RoundId(after))
                        .map(other -> survey.comparability().of(programme, one, other, declarations))
                        .map(held -> new RoundsDiffPage(
                                programme,
                                all ? held.comparability() : Headlines.of(programme, held.comparability()),
                                held.rounds(),
                                held.rules().citation(),
                                ComparisonWords.of(held, desk.settings().talk()),
                                desk.settings().talk())));
    }

    private Finding notOneKind(Programme programme) {
        return Finding.error("command.notOneKind", "")
                .with("before", before)
                .with("after", after)
                .with("rounds", names(programme.rounds().stream().map(Round::id)))
                .with(
                        "questionnaires",
                        names(programme.questionnaires().stream().map(Questionnaire::id)));
    }

    private static String names(Stream<?> ids) {
        return ids.map(Object::toString).collect(joining(", "));
    }
}
