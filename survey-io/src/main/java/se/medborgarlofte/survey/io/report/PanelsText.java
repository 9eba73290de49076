package se.medborgarlofte.survey.io.report;

import java.util.List;

/**
 * What was and what is of the indicators that no verdict is given of, area by area and without any judgement; only where the
 * rounds can be compared.
 *
 * @param rounds what they are called, the earlier first
 * @param lead what the pictures show, and what they do not say
 * @param leftOut which indicators cannot be shown so, if any
 */
public record PanelsText(
        String title, List<String> rounds, List<String> lead, List<Panel> panels, List<String> leftOut) {

    public PanelsText {
        rounds = List.copyOf(rounds);
        lead = List.copyOf(lead);
        panels = List.copyOf(panels);
        leftOut = List.copyOf(leftOut);
    }

    /**
     * One indicator.
     *
     * @param lines the municipality first, then the areas by the alphabet: the same in every panel
     */
    public record Panel(String indicator, String name, List<ChangeText.Line> lines) {

        public Panel {
            lines = List.copyOf(lines);
        }

        /** A name for the part of a page that holds it. */
        public String anchor() {
            return "panel-" + indicator;
        }
    }
}
