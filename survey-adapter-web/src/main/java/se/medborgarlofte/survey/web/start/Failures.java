package se.medborgarlofte.survey.web.start;

import java.io.PrintWriter;
import java.net.BindException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Objects;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Findings;
import se.medborgarlofte.survey.core.check.InvalidInput;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.io.words.FindingWords;
import se.medborgarlofte.survey.io.words.Language;

/** Tells why the site could not be opened: each thing with its place and what to do. */
final class Failures implements IExecutionExceptionHandler {

    private static final int MACHINE = 1;
    private static final int INPUT = 3;
    private static final int REFUSED = 4;

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        var out = command.getErr();
        if (e instanceof InvalidInput invalid) {
            return tell(invalid.findings(), INPUT, out);
        }
        if (e instanceof Refused refused) {
            return tell(Findings.of(refused.finding()), REFUSED, out);
        }
        out.println(told(e));
        return MACHINE;
    }

    private static String told(Exception e) {
        if (causes(e)
                .anyMatch(cause ->
                        cause instanceof UnresolvedAddressException || cause instanceof UnknownHostException)) {
            return "There is no such address as --host names. Write one of this machine's, or leave it out.";
        }
        if (causes(e).anyMatch(BindException.class::isInstance)) {
            return causes(e)
                            .anyMatch(
                                    cause -> String.valueOf(cause.getMessage()).contains("in use"))
                    ? "Another program listens on that port already. Choose another with --port."
                    : "The program may not listen there: the address is not this machine's, or the port is one that only"
                            + " the administrator may use. Choose others with --host and --port.";
        }
        return "The site could not be opened, because of a fault in the machine or the file: "
                + causes(e)
                        .map(Throwable::getMessage)
                        .filter(Objects::nonNull)
                        .reduce((outer, inner) -> inner)
                        .orElseGet(e::toString);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, Objects::nonNull, Throwable::getCause);
    }

    private static int tell(Findings findings, int code, PrintWriter out) {
        var words = FindingWords.in(Language.EN);
        for (var finding : findings.list()) {
            out.println(line(finding, words));
        }
        return code;
    }

    static String line(Finding finding, FindingWords words) {
        String place = finding.place().toString();
        return (place.isEmpty() ? "" : place + ": ") + words.sentence(finding);
    }
}
