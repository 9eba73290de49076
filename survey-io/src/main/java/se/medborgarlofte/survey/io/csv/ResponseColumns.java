package se.medborgarlofte.survey.io.csv;

import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Variable;
import se.medborgarlofte.survey.core.round.DesignColumn;
import se.medborgarlofte.survey.core.round.Round;
import se.medborgarlofte.survey.core.text.SmallLetters;

/** The columns of a round's responses, in order: about the response, about the sample, then the questions. */
final class ResponseColumns {

    static final int RESPONSE = 0;
    static final int QUESTIONNAIRE = 1;
    static final int DAY = 2;
    static final int MODE = 3;
    static final int LANGUAGE = 4;
    static final int AREA = 5;

    private static final List<String> ABOUT = List.of("response", "questionnaire", "day", "mode", "language", "area");

    private ResponseColumns() {}

    static List<String> of(Round round, Questionnaire questionnaire) {
        return Stream.of(
                        ABOUT.stream(),
                        sample(round).stream().map(SmallLetters::of),
                        questionnaire.variables().stream().map(Variable::name))
                .flatMap(names -> names)
                .collect(toList());
    }

    /** Always in the same order, whatever the order in which the round names them. */
    private static List<DesignColumn> sample(Round round) {
        return Stream.of(DesignColumn.values()).filter(round::has).toList();
    }

    /** Where a column about the sample stands; the round must have it. */
    static int of(Round round, DesignColumn column) {
        return ABOUT.size() + sample(round).indexOf(column);
    }

    static int firstOfQuestions(Round round) {
        return ABOUT.size() + sample(round).size();
    }
}
