package se.medborgarlofte.survey.stats.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Place;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.stats.design.DesignPlan;
import se.medborgarlofte.survey.stats.design.LonelyStrata;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** Turns the columns of a file into its design, or says all that stands in the way. */
final class DesignOfStudy {

    private final Study study;
    private final DataTable table;
    private final List<String> replicates;
    private final List<MarginOfTable> margins;

    DesignOfStudy(Study study, DataTable table) {
        this.study = study;
        this.table = table;
        this.replicates = study.replicates()
                .map(columns -> columns.among(table.numberColumns(), study.sample()))
                .orElse(List.of());
        this.margins = study.population().margins().stream()
                .filter(margin -> margin.columns().allMatch(table::has))
                .map(margin -> new MarginOfTable(margin, table))
                .toList();
    }

    /** Replicate weights; 0 without. */
    int replicates() {
        return replicates.size();
    }

    /** Everything wrong with the sample and beside its margins, as far as their columns could be read. */
    Findings findings(String document) {
        var sample = study.sample().columns().allMatch(table::has)
                ? new SampleCheck(study.sample(), table).findings()
                : Findings.NONE;
        return Stream.concat(
                        Stream.of(replicateFindings().in(document), sample.in(document)),
                        margins.stream().map(MarginOfTable::findings))
                .collect(Findings.joined());
    }

    Findings lonely(LonelyStrata lonely) {
        return new SampleCheck(study.sample(), table).lonely(lonely.strata());
    }

    /**
     * The design, where nothing was found wrong.
     *
     * @throws InvalidInput if the weights cannot be brought to the margins
     */
    SurveyDesign design() {
        return adjusted(drawn());
    }

    private Findings replicateFindings() {
        return study.replicates().map(this::check).orElse(Findings.NONE);
    }

    private Findings check(ReplicateColumns columns) {
        if (replicates.isEmpty()) {
            return Findings.of(Finding.error("replicates.none", "").with("pattern", columns.pattern()));
        }
        int factors = columns.rscales().size();
        return factors == 0 || factors == replicates.size()
                ? Findings.NONE
                : Findings.of(Finding.error("replicates.otherNumberOfScales", "")
                        .with("scales", factors)
                        .with("replicates", replicates.size()));
    }

    private SurveyDesign drawn() {
        var sample = study.sample();
        var weights = sample.weight().map(name -> Values.of(table.numbers(name)));
        return study.replicates()
                .map(columns -> columns.of(table, replicates))
                .map(made -> SurveyDesign.replicated(weights.orElseGet(this::ones), made))
                .orElseGet(() -> linearised(sample, weights));
    }

    private SurveyDesign linearised(SampleColumns sample, Optional<double[]> weights) {
        var plan = SurveyDesign.plan(table.rows()).lonelyPsu(sample.lonelyPsu());
        for (var name : sample.strata().stream().toList()) {
            plan = plan.strata(Values.of(table.labels(name)));
        }
        plan = units(plan, sample);
        if (!sample.populations().isEmpty()) {
            plan = plan.populations(sample.populations().stream()
                    .map(name -> Values.of(table.numbers(name)))
                    .toArray(double[][]::new));
        }
        return (weights.isPresent() ? plan.weights(weights.get()) : plan).design();
    }

    private DesignPlan units(DesignPlan plan, SampleColumns sample) {
        var stages = sample.units().stream()
                .map(name -> Values.of(table.labels(name)))
                .toList();
        if (stages.isEmpty()) {
            return plan;
        }
        var staged = sample.isNested() ? plan.psusNestedInStrata(stages.get(0)) : plan.psus(stages.get(0));
        for (int[] units : stages.subList(1, stages.size())) {
            staged = staged.unitsWithin(units);
        }
        return staged;
    }

    private double[] ones() {
        double[] ones = new double[table.rows()];
        Arrays.fill(ones, 1);
        return ones;
    }

    private SurveyDesign adjusted(SurveyDesign design) {
        return margins.isEmpty()
                ? design
                : design.reweighted(study.population()
                        .adjustment()
                        .to(margins.stream().map(MarginOfTable::margin).toList()));
    }

    /** What weighting finds is in the margins' own files, by whose names it knows them. */
    static Findings placed(Findings found) {
        return new Findings(found.list().stream()
                .map(finding -> finding.at(new Place(finding.path().replaceAll("^margins\\[(.*)]$", "$1"), 0, 0, "")))
                .toList());
    }
}
