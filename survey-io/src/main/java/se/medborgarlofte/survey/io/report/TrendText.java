package se.medborgarlofte.survey.io.report;

import java.util.List;
import java.util.Optional;
import se.medborgarlofte.survey.stats.trend.TrendJoint;

/**
 * One share of the whole municipality, round by round.
 *
 * @param name of the indicator
 * @param lead which share it is, and why
 * @param read how it is read
 * @param intervals whether any round has one
 * @param lines one for each round, by time
 * @param breaks why rounds cannot be compared, each after its mark
 * @param notes what else to beware of
 */
public record TrendText(
        String indicator,
        String name,
        String title,
        List<String> lead,
        List<String> read,
        boolean intervals,
        List<Line> lines,
        List<Break> breaks,
        List<String> notes) {

    public TrendText {
        lead = List.copyOf(lead);
        read = List.copyOf(read);
        lines = List.copyOf(lines);
        breaks = List.copyOf(breaks);
        notes = List.copyOf(notes);
    }

    /**
     * One round.
     *
     * @param when as short as it can be: a year, or a month
     * @param open whether anyone could answer
     * @param since how it stands to the round before; absent of the first
     */
    public record Line(String round, String label, String when, boolean open, Figure figure, Optional<Since> since) {}

    /**
     * How a round stands to the one before.
     *
     * @param mark of the break, where there is one
     * @param shown in words
     */
    public record Since(TrendJoint joint, Optional<String> mark, String shown) {}

    /**
     * Two rounds in a row that cannot be compared.
     *
     * @param reasons by their codes
     */
    public record Break(String mark, String sentence, List<String> reasons) {

        public Break {
            reasons = List.copyOf(reasons);
        }
    }

    /** A name for the part of a page that holds it. */
    public String anchor() {
        return "trend-" + indicator;
    }
}
