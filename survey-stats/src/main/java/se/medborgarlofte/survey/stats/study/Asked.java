package se.medborgarlofte.survey.stats.study;

import java.util.List;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.microdata.DataTable;
import se.medborgarlofte.survey.core.microdata.WantedColumn;
import se.medborgarlofte.survey.stats.design.Domain;

/** A statistic that somebody asks of a file. Rows without a value in its columns are outside its base, never removed. */
public sealed interface Asked permits AskedMean, AskedQuantile, AskedRatio, AskedShare, AskedTotal {

    /** The columns it is computed from. */
    Stream<WantedColumn> columns();

    /** What somebody may have meant otherwise; nothing that stands in the way. */
    default Findings check(DataTable table) {
        return Findings.NONE;
    }

    /**
     * The figures it stands for, each of them ready to be estimated in any part of the sample.
     *
     * @param domain rows that are asked about
     */
    List<Prepared> prepare(DataTable table, Domain domain);
}
