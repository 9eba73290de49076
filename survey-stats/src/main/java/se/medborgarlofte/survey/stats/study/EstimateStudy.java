package se.medborgarlofte.survey.stats.study;

import java.util.List;
import se.medborgarlofte.survey.core.check.Checked;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.stats.design.Domain;
import se.medborgarlofte.survey.stats.design.LonelyStrata;
import se.medborgarlofte.survey.stats.design.SurveyDesign;

/** Estimates what a study asks of a file. */
public final class EstimateStudy {

    private final Study study;

    public EstimateStudy(Study study) {
        this.study = study;
    }

    /**
     * The figures, statistic by statistic and in each of them group by group; or everything that stands in the way, what was
     * found while reading first.
     *
     * <p>Codes besides those of the weighting: {@code sample.unitInTwoStrata}, {@code sample.populationDiffers},
     * {@code sample.populationTooSmall}, {@code sample.lonelyStrata}, {@code replicates.none},
     * {@code replicates.otherNumberOfScales}, {@code margin.categoryRepeated}, {@code margin.categoryAbsent}, and the warnings
     * {@code margin.rowsOutside}, {@code margin.rowsZeroed} and {@code share.answerUnknown}.
     *
     * @param document the name of the file, for what is found in it
     * @param read the columns that {@link Study#columns} names, as far as they could be read
     */
    public Checked<StudyResult> of(String document, Checked<DataTable> read) {
        return read.value()
                .map(table -> of(document, table, read.findings()))
                .orElseGet(() -> Checked.unreadable(read.findings()));
    }

    private Checked<StudyResult> of(String document, DataTable table, Findings before) {
        var source = new DesignOfStudy(study, table);
        var found = before.and(source.findings(document)).and(asked(table).in(document));
        if (found.hasErrors()) {
            return Checked.unreadable(found);
        }
        try {
            return Checked.of(result(source, table), found);
        } catch (LonelyStrata lonely) {
            return Checked.unreadable(found.and(source.lonely(lonely).in(document)));
        } catch (InvalidInput unmet) {
            return Checked.unreadable(found.and(DesignOfStudy.placed(unmet.findings())));
        }
    }

    private Findings asked(DataTable table) {
        return study.asked().stream()
                .filter(asked -> asked.columns().allMatch(table::has))
                .map(asked -> asked.check(table))
                .collect(Findings.joined());
    }

    /** The size of the population rests on every stratum: a lonely one is refused although no figure may meet it. */
    private StudyResult result(DesignOfStudy source, DataTable table) {
        var design = source.design();
        design.population(Domain.all(table.rows())).variance();
        var domain = study.where().map(where -> where.domain(table)).orElseGet(() -> Domain.all(table.rows()));
        return new StudyResult(StudyDesign.of(design, source.replicates(), domain), figures(table, design, domain));
    }

    private List<StudyFigure> figures(DataTable table, SurveyDesign design, Domain domain) {
        var groups = Group.of(study.by(), table, domain);
        return study.asked().stream()
                .flatMap(asked -> asked.prepare(table, domain).stream())
                .flatMap(prepared -> groups.stream()
                        .map(group -> new StudyFigure(
                                prepared.subject(),
                                group.by(),
                                prepared.estimator().in(group.rows(), design, study.rule()))))
                .toList();
    }
}
