package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** Whether the headlines and breakdowns of a survey name things that exist. */
final class SurveyReferences {

    private final Programme programme;
    private final List<IndicatorId> indicators;

    SurveyReferences(Programme programme, List<Indicator> catalogue) {
        this.programme = programme;
        this.indicators = Stream.concat(catalogue.stream(), programme.indicators().stream())
                .filter(Objects::nonNull)
                .map(Indicator::id)
                .toList();
    }

    Findings check() {
        var survey = programme.survey();
        return Findings.each(survey.headlines(), "headlines", this::headline)
                .and(Findings.each(survey.breakdowns(), "breakdowns", this::breakdown));
    }

    private Findings headline(IndicatorId id) {
        return indicators.contains(id)
                ? Findings.NONE
                : Findings.of(Finding.error("indicator.unknown", "").with("indicator", id));
    }

    private Findings breakdown(Breakdown breakdown) {
        if (breakdown.variable() == null) {
            return Findings.NONE;
        }
        return breakdown.isByArea() ? areas(breakdown) : codes(breakdown, breakdown.variable());
    }

    private Findings areas(Breakdown breakdown) {
        return Findings.each(
                breakdown.order(), "order", area -> programme.areas().unknown(new AreaCode(area), ""));
    }

    private Findings codes(Breakdown breakdown, String variable) {
        if (programme.asking(variable).isEmpty()) {
            return Findings.of(Finding.error("variable.unknown", "variable").with("variable", variable));
        }
        var known = programme.codesOf(variable).stream().map(String::valueOf).toList();
        return Findings.each(
                breakdown.order(),
                "order",
                code -> known.contains(code)
                        ? Findings.NONE
                        : Findings.of(Finding.error("choice.unknown", "").with("code", code)));
    }
}
