package se.medborgarlofte.survey.core.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.questionnaire.Question;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** Whether the headlines and breakdowns of a survey name things that exist. */
final class SurveyReferences {

    private final Programme programme;
    private final List<IndicatorId> indicators;

    SurveyReferences(Programme programme, List<Indicator> catalogue) {
        this.programme = programme;
        this.indicators = Stream.concat(catalogue.stream(), programme.indicators().stream())
                .map(Indicator::id)
                .toList();
    }

    Findings check() {
        var headlines = programme.survey().headlines();
        var unknown = IntStream.range(0, headlines.size())
                .filter(i -> !indicators.contains(headlines.get(i)))
                .mapToObj(i -> Finding.error("indicator.unknown", "headlines[" + i + "]")
                        .with("indicator", headlines.get(i)))
                .toList();
        var breakdowns = programme.survey().breakdowns();
        return new Findings(unknown)
                .and(IntStream.range(0, breakdowns.size())
                        .mapToObj(i -> breakdown(breakdowns.get(i)).under("breakdowns[" + i + "]"))
                        .collect(Findings.joined()));
    }

    private Findings breakdown(Breakdown breakdown) {
        var title = breakdown.title() == null
                ? Findings.NONE
                : breakdown.title().missingIn(programme.survey().languages()).under("title");
        return title.and(breakdown.isByArea() ? areas(breakdown) : codes(breakdown));
    }

    private Findings areas(Breakdown breakdown) {
        var known = programme.areas().areas().stream()
                .flatMap(area -> Stream.ofNullable(area.code()))
                .map(AreaCode::value)
                .toList();
        return unknown(breakdown, known, "area.unknown");
    }

    private Findings codes(Breakdown breakdown) {
        List<Question> asking = programme.questionnaires().stream()
                .flatMap(questionnaire -> questionnaire.asking(String.valueOf(breakdown.variable())).stream())
                .toList();
        if (asking.isEmpty()) {
            return Findings.of(Finding.error("variable.unknown", "variable").with("variable", breakdown.variable()));
        }
        var known = new ArrayList<String>();
        asking.forEach(
                question -> question.codesOf(breakdown.variable()).forEach(code -> known.add(String.valueOf(code))));
        return unknown(breakdown, known, "choice.unknown");
    }

    private static Findings unknown(Breakdown breakdown, List<String> known, String code) {
        var order = breakdown.order();
        return new Findings(IntStream.range(0, order.size())
                .filter(i -> !known.contains(order.get(i)))
                .mapToObj(i -> Finding.error(code, "order[" + i + "]")
                        .with(code.startsWith("area") ? "area" : "code", order.get(i)))
                .toList());
    }
}
