package se.medborgarlofte.survey.cli;

import picocli.CommandLine.Command;

/** Answers what to know before a survey. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        header = "Find out how many answers a survey needs, and what it would see",
        description = {
            "%nShares are numbers from 0 to 1. A design effect is the variance over that of a simple random sample;"
                    + " clusters and unequal weights make it larger than 1, and the last round tells it"
                    + " (survey estimate, survey indicators).%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey plan margin --margin 0.03",
            "  survey plan change --before 0.30 --after 0.25 --deff 1.3",
            "  survey plan detect --share 0.30 --answers 800 --family 5",
            "  survey plan areas examples/gss-fear"
        })
final class PlanCommand {}
