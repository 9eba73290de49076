package se.medborgarlofte.survey.web.form;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import se.medborgarlofte.survey.web.guard.FaultLog;

/** Listens to what whoever runs the site is told. */
final class LoggedFaults extends Handler {

    private final List<String> messages = new CopyOnWriteArrayList<>();

    private LoggedFaults() {}

    /** What was told while something was done. */
    static List<String> during(Runnable work) {
        var logger = Logger.getLogger(FaultLog.class.getName());
        var faults = new LoggedFaults();
        logger.setLevel(Level.ALL);
        logger.addHandler(faults);
        work.run();
        logger.removeHandler(faults);
        return faults.messages;
    }

    @Override
    public void publish(LogRecord logged) {
        messages.add(logged.getMessage());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
