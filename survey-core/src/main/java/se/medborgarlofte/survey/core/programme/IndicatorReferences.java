package se.medborgarlofte.survey.core.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.Measure;
import se.medborgarlofte.survey.core.questionnaire.Question;

/** Whether the survey's own indicators are made of variables and codes that are asked for. */
final class IndicatorReferences {

    private final Programme programme;
    private final Set<String> citations = new HashSet<>();

    IndicatorReferences(Programme programme, List<Indicator> catalogue) {
        this.programme = programme;
        catalogue.forEach(indicator -> citations.add(indicator.citation()));
    }

    Findings check() {
        var indicators = programme.indicators();
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> indicator(indicators.get(i)).under("indicators[" + i + "]"))
                .collect(Findings.joined());
    }

    private Findings indicator(Indicator indicator) {
        var repeated = citations.add(indicator.citation())
                ? Findings.NONE
                : Findings.of(Finding.error("indicator.repeated", "id").with("indicator", indicator.citation()));
        var measure = indicator.measure() == null
                ? Findings.NONE
                : measure(indicator.measure()).under("measure");
        return repeated.and(indicator.check(programme.survey().languages())).and(measure);
    }

    private Findings measure(Measure measure) {
        return measure.variables().stream()
                .map(variable -> variable(String.valueOf(variable), measure.codes()))
                .collect(Findings.joined());
    }

    private Findings variable(String variable, List<Integer> codes) {
        List<Question> asking = programme.questionnaires().stream()
                .flatMap(questionnaire -> questionnaire.asking(variable).stream())
                .toList();
        if (asking.isEmpty()) {
            return Findings.of(Finding.error("variable.unknown", "variable").with("variable", variable));
        }
        return new Findings(codes.stream()
                .filter(code -> asking.stream()
                        .noneMatch(question -> question.codesOf(variable).contains(code)))
                .map(code -> Finding.error("choice.unknown", "")
                        .with("variable", variable)
                        .with("code", code))
                .toList());
    }
}
