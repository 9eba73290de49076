package se.medborgarlofte.survey.stats.synthetic;

import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.LabelColumn;
import se.medborgarlofte.survey.core.microdata.NumberColumn;
import se.medborgarlofte.survey.core.questionnaire.MissingReason;

/** The synthetic survey as the product keeps the responses of a round: in columns. */
public record SyntheticColumns(
        int rows,
        LabelColumn areas,
        LabelColumn strata,
        LabelColumn units,
        CodeColumn groups,
        NumberColumn weights,
        List<CodeColumn> items) {

    public static SyntheticColumns of(SyntheticSurvey survey) {
        return of(survey, 0, survey.rows());
    }

    /** Some of its rows. */
    public static SyntheticColumns of(SyntheticSurvey survey, int from, int to) {
        int rows = to - from;
        return new SyntheticColumns(
                rows,
                labels(rows, SyntheticSurvey.AREAS, row -> survey.area(from + row)),
                labels(rows, SyntheticSurvey.STRATA, row -> SyntheticSurvey.stratum(survey.area(from + row))),
                labels(rows, SyntheticSurvey.AREAS * SyntheticSurvey.UNITS_IN_AREA, row -> survey.unit(from + row)),
                codes(rows, row -> survey.group(from + row)),
                NumberColumn.of(
                        IntStream.range(from, to).mapToDouble(survey::weight).toArray()),
                IntStream.range(0, SyntheticSurvey.ITEMS)
                        .mapToObj(item -> codes(rows, row -> answer(survey, item, from + row)))
                        .toList());
    }

    private static int answer(SyntheticSurvey survey, int item, int row) {
        int answer = survey.answer(item, row);
        return answer == 0 ? CodeColumn.of(MissingReason.NO_ANSWER) : answer;
    }

    private static LabelColumn labels(int rows, int size, IntUnaryOperator number) {
        return LabelColumn.of(
                IntStream.range(0, rows).map(number).toArray(),
                IntStream.range(0, size).mapToObj(String::valueOf).toList());
    }

    private static CodeColumn codes(int rows, IntUnaryOperator code) {
        byte[] codes = new byte[rows];
        for (int row = 0; row < rows; row++) {
            codes[row] = (byte) code.applyAsInt(row);
        }
        return CodeColumn.of(codes);
    }
}
