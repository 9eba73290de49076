package se.medborgarlofte.survey.io.words;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.questionnaire.Questionnaire;
import se.medborgarlofte.survey.core.questionnaire.SingleChoice;
import se.medborgarlofte.survey.stats.comparability.HeldRounds;

/** What people call the groups that those who answered are counted by: {@code 1 × 2} is "woman, 25–44 years". */
record GroupNames(List<String> variables, Questionnaire questionnaire, Language language)
        implements UnaryOperator<String> {

    private static final String CROSS = " × ";

    static GroupNames of(HeldRounds held, Language language) {
        return new GroupNames(
                held.rules().people().composition(), held.rounds().second().questionnaire(), language);
    }

    /** A code that no choice has is left as it is. */
    @Override
    public String apply(String group) {
        var codes = group.split(CROSS, -1);
        return IntStream.range(0, codes.length)
                .mapToObj(i -> i < variables.size() ? label(variables.get(i), codes[i]) : codes[i])
                .collect(joining(", "));
    }

    private String label(String variable, String code) {
        return questionnaire.asking(variable).stream()
                .flatMap(question -> question instanceof SingleChoice one ? one.choices().stream() : Stream.of())
                .filter(choice -> code.equals(String.valueOf(choice.code())))
                .map(choice -> choice.label().in(language.tag()))
                .findFirst()
                .orElse(code);
    }
}
