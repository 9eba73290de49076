package se.medborgarlofte.survey.core.programme;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.area.AreaCode;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.indicator.Direction;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.IndicatorId;
import se.medborgarlofte.survey.core.indicator.ProblemIndex;
import se.medborgarlofte.survey.core.survey.Breakdown;

/** Whether the headlines and breakdowns of a survey name things that exist. */
final class SurveyReferences {

    private final Programme programme;
    private final List<Indicator> indicators;

    SurveyReferences(Programme programme, List<Indicator> catalogue) {
        this.programme = programme;
        this.indicators = Stream.concat(catalogue.stream(), programme.indicators().stream())
                .filter(Objects::nonNull)
                .toList();
    }

    Findings check() {
        var survey = programme.survey();
        return Findings.each(survey.headlines(), "headlines", this::headline)
                .and(Findings.each(survey.breakdowns(), "breakdowns", this::breakdown))
                .and(survey.problemIndex()
                        .map(this::index)
                        .orElse(Findings.NONE)
                        .under("problemIndex"));
    }

    private Findings index(ProblemIndex index) {
        return Findings.each(index.groups(), "groups", group -> Findings.each(group.items(), "items", this::item));
    }

    private Findings item(ProblemIndex.Item item) {
        if (item.indicator() == null || item.version() == null) {
            return Findings.NONE;
        }
        return indicators.stream()
                .filter(indicator -> item.citation().equals(indicator.citation()))
                .findFirst()
                .map(SurveyReferences::counted)
                .orElseGet(() -> Findings.of(
                        Finding.error("indicator.unknown", "indicator").with("indicator", item.citation())));
    }

    /** Points stand for how many see a problem, and the public is told them with the share beside. */
    private static Findings counted(Indicator indicator) {
        if (!indicator.isShare() || indicator.direction() != Direction.LOWER_IS_BETTER) {
            return Findings.of(Finding.error("index.notAProblem", "indicator").with("indicator", indicator.citation()));
        }
        return indicator.sensitive()
                ? Findings.of(Finding.error("index.sensitive", "indicator").with("indicator", indicator.citation()))
                : Findings.NONE;
    }

    private Findings headline(IndicatorId id) {
        return indicators.stream().anyMatch(indicator -> id.equals(indicator.id()))
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
                        breakdown.order(), "order", area -> programme.areas().unknown(new AreaCode(area), ""))
                .and(breakdown.order().isEmpty() ? Findings.NONE : unlisted(breakdown));
    }

    /** An area in which nobody answers may be left out; once somebody has, {@link LeftOut} makes it an error. */
    private Findings unlisted(Breakdown breakdown) {
        return programme.areas().areas().stream()
                .filter(area -> area != null && area.code() != null)
                .map(area -> area.code().value())
                .filter(code -> code != null && !breakdown.order().contains(code))
                .map(code -> Findings.of(
                        Finding.warning("breakdown.areaUnlisted", "order").with("area", code)))
                .collect(Findings.joined());
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
