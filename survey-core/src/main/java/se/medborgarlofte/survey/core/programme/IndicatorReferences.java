package se.medborgarlofte.survey.core.programme;

import java.util.List;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.Seen;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.indicator.Measure;

/** Whether the survey's own indicators are made of variables and codes that are asked for. */
final class IndicatorReferences {

    private final Programme programme;
    private final Seen<String> citations = new Seen<>();

    IndicatorReferences(Programme programme, List<Indicator> catalogue) {
        this.programme = programme;
        catalogue.forEach(indicator -> citations.again(indicator.citation()));
    }

    Findings check() {
        return Findings.each(programme.indicators(), "indicators", this::indicator);
    }

    private Findings indicator(Indicator indicator) {
        var measure = indicator.measure() == null
                ? Findings.NONE
                : indicator.measure().match(new Variables()).under("measure");
        return repeated(indicator)
                .and(indicator.check(programme.survey().languages()))
                .and(measure);
    }

    private Findings repeated(Indicator indicator) {
        boolean repeated =
                indicator.id() != null && indicator.version() != null && citations.again(indicator.citation());
        return repeated
                ? Findings.of(Finding.error("indicator.repeated", "id").with("indicator", indicator.citation()))
                : Findings.NONE;
    }

    private final class Variables implements Measure.Cases<Findings> {

        @Override
        public Findings share(Measure.Share measure) {
            return variable(measure.variable(), "variable", measure.codes());
        }

        @Override
        public Findings shareOfAny(Measure.ShareOfAny measure) {
            return Findings.each(measure.variables(), "variables", variable -> variable(variable, "", measure.codes()));
        }

        @Override
        public Findings mean(Measure.Mean measure) {
            return variable(measure.variable(), "variable", measure.codes());
        }
    }

    private Findings variable(String variable, String path, List<Integer> codes) {
        if (variable == null) {
            return Findings.NONE;
        }
        if (programme.asking(variable).isEmpty()) {
            return Findings.of(Finding.error("variable.unknown", path).with("variable", variable));
        }
        var known = programme.codesOf(variable);
        return new Findings(codes.stream()
                .filter(code -> !known.contains(code))
                .map(code -> Finding.error("choice.unknown", path)
                        .with("variable", variable)
                        .with("code", code))
                .toList());
    }
}
