package se.medborgarlofte.survey.cli;

import picocli.CommandLine.Option;

/** The option that says how many comparisons are made at once. */
final class FamilyOption {

    @Option(
            names = "--family",
            paramLabel = "M",
            description =
                    "How many comparisons share the chance --alpha, such as areas; ${DEFAULT-VALUE} if not given.")
    private int family = 1;

    int size() {
        return family;
    }
}
