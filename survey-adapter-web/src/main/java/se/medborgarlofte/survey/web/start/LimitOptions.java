package se.medborgarlofte.survey.web.start;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Limits.PerHour;
import se.medborgarlofte.survey.web.guard.Network;

/** How much one network may do; those of a library, a school and a town hall are one each. */
final class LimitOptions {

    @Option(
            names = "--forms-per-hour",
            paramLabel = "N",
            defaultValue = "600",
            description = "Forms that one network may open in an hour (default: ${DEFAULT-VALUE}).")
    private int forms;

    @Option(
            names = "--submissions-per-hour",
            paramLabel = "N",
            defaultValue = "300",
            description = "Forms that one network may send in in an hour (default: ${DEFAULT-VALUE}).")
    private int submissions;

    @Option(
            names = "--calls-per-hour",
            paramLabel = "N",
            defaultValue = "600",
            description = "Answers that one network may send in by the API in an hour (default: ${DEFAULT-VALUE}).")
    private int calls;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            description = "Address of a proxy in front, whose Forwarded header then says who asks; may be given several"
                    + " times. Without it that header is not believed.")
    private List<String> proxies = List.of();

    /** @throws ParameterException if a limit would let nothing through, or a proxy is no address */
    Limits limits(CommandLine command) {
        if (Math.min(forms, Math.min(submissions, calls)) < 1) {
            throw new ParameterException(command, "A limit an hour is a whole number from 1.");
        }
        for (String proxy : proxies) {
            if (!proxy.matches("[0-9.]+|[0-9a-fA-F:.]*:[0-9a-fA-F:.]*")) {
                throw new ParameterException(
                        command, "'" + proxy + "' is no address. Write the numbers of one, such as 10.0.0.5 or ::1.");
            }
        }
        return new Limits(new Network(proxies), new PerHour(forms, submissions, calls));
    }
}
