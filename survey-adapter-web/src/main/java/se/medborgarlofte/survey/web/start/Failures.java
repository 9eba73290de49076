package se.medborgarlofte.survey.web.start;

import io.javalin.util.JavalinBindException;
import java.io.PrintWriter;
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
        out.println(
                e instanceof JavalinBindException
                        ? "Another program listens on that port already. Choose another with --port."
                        : "The site could not be opened: " + e);
        return MACHINE;
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
