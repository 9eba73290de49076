package se.medborgarlofte.survey.stats.comparability;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.microdata.CodeColumn;
import se.medborgarlofte.survey.core.microdata.Microdata;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.Routing;
import se.medborgarlofte.survey.stats.change.TwoRounds;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.indicator.AnsweredRound;

/** Those whom both rounds would have asked: where other people were asked, the figures are made again of these. */
record CommonBase(TwoRounds rounds, List<Routing> routing) {

    /**
     * @return empty when the answers of a round do not tell who they are
     */
    static Optional<CommonBase> of(TwoRounds rounds, Indicator indicator) {
        var routing = Stream.of(rounds.first(), rounds.second())
                .flatMap(round -> indicator.measure().variables().stream()
                        .flatMap(variable -> routing(round.questionnaire(), variable)))
                .distinct()
                .toList();
        boolean told = routing.stream()
                .flatMap(condition -> condition.conditions(""))
                .allMatch(condition -> isTold(condition, rounds));
        return told ? Optional.of(new CommonBase(rounds, routing)) : Optional.empty();
    }

    private static boolean isTold(Routing.Condition condition, TwoRounds rounds) {
        return !condition.codes().isEmpty()
                && Stream.of(rounds.first(), rounds.second())
                        .allMatch(round ->
                                round.data().codes(condition.variable()).isPresent());
    }

    private static Stream<Routing> routing(Questionnaire questionnaire, String variable) {
        return questionnaire.pages().stream()
                .flatMap(page -> page.questions().stream()
                        .filter(question -> question.variables().stream()
                                .anyMatch(column -> column.name().equals(variable)))
                        .flatMap(question ->
                                Stream.of(page.shownIf(), question.shownIf()).flatMap(Optional::stream)));
    }

    Domain inFirst() {
        return in(rounds.first());
    }

    Domain inSecond() {
        return in(rounds.second());
    }

    private Domain in(AnsweredRound round) {
        return Domain.of(round.data().size(), row -> {
            var given = new Row(round.data(), row);
            return routing.stream().allMatch(condition -> condition.holds(given));
        });
    }

    /** What routing looks at, in one row. */
    private record Row(Microdata data, int row) implements Routing.Given {

        @Override
        public boolean answered(String variable) {
            return column(variable).filter(column -> !column.isMissing(row)).isPresent();
        }

        @Override
        public boolean holds(String variable, int code) {
            return column(variable).filter(column -> column.holds(row, code)).isPresent();
        }

        private Optional<CodeColumn> column(String variable) {
            return data.codes(variable);
        }
    }
}
