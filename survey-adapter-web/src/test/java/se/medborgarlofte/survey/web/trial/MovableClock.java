package se.medborgarlofte.survey.web.trial;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved. */
public final class MovableClock extends Clock {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final Instant START = Instant.parse("2026-05-15T08:20:00Z");

    private volatile Instant now = START;

    public void move(Duration onwards) {
        now = now.plus(onwards);
    }

    public void reset() {
        now = START;
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return SWEDEN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
