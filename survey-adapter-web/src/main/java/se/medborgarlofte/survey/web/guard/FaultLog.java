package se.medborgarlofte.survey.web.guard;

import java.util.stream.Stream;

/** Tells whoever runs the site of a fault; the message of an exception may hold what somebody wrote, where it happened does not. */
public final class FaultLog {

    private static final System.Logger LOG = System.getLogger(FaultLog.class.getName());

    private static final int PLACES = 12;

    private FaultLog() {}

    public static void note(Exception e) {
        var place = Stream.of(e.getStackTrace())
                .limit(PLACES)
                .map(StackTraceElement::toString)
                .toList();
        LOG.log(System.Logger.Level.ERROR, e.getClass().getName() + " at " + String.join(" < ", place));
    }
}
