package se.medborgarlofte.survey.web.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import se.medborgarlofte.survey.core.check.Finding;
import se.medborgarlofte.survey.core.check.Refused;
import se.medborgarlofte.survey.core.programme.OpenExercise;
import se.medborgarlofte.survey.core.programme.Programme;
import se.medborgarlofte.survey.core.round.Fieldwork;
import se.medborgarlofte.survey.io.NewStore;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.json.Digest;

/**
 * A survey to try things out on: the Halmstad example with its releases, and a round that is open for practice.
 *
 * @param store that is open, to be closed by the caller
 * @param programme as it is in the store; sound if it was put there just now, for it was checked when it was packed
 * @param found what was there before
 */
public record Demo(Store store, Programme programme, Found found) {

    private static final int DAYS_OPEN = 30;

    /** What was there when a demonstration began. */
    public enum Found {
        /** Nothing: it was put there. */
        NOTHING,
        /** An earlier demonstration, whose round is still open; the answers are kept. */
        ROUND_OPEN,
        /** An earlier demonstration, whose round was over and has been followed by another; the answers are kept. */
        ROUND_OVER
    }

    /**
     * The demonstration in the database of that name, put there if it is not there yet.
     *
     * @param clock in the time zone of the survey
     * @throws Refused if something else is there, which is left alone, or if it is no name of a database
     * @throws se.medborgarlofte.survey.core.check.InvalidInput if what is there is no sound survey
     */
    public static Demo open(String name, Clock clock) {
        boolean isNew = put(NewStore.at(name).orThrow());
        var store = Stores.openDatabase(name).orThrow();
        try {
            var before = store.surveys().read().orThrow();
            var after = begun(before, name, LocalDate.ofInstant(clock.instant(), clock.getZone()));
            boolean further = !after.equals(before);
            if (further) {
                store.surveys().write(after);
            }
            return new Demo(store, after, isNew ? Found.NOTHING : further ? Found.ROUND_OVER : Found.ROUND_OPEN);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static boolean put(NewStore.Place place) {
        if (!place.isDatabase()) {
            throw new Refused(Finding.error("store.notDatabase", "").with("store", place.name()));
        }
        if (place.occupied().isPresent()) {
            return false;
        }
        try (var packed = Packed.store()) {
            place.put(packed);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The survey with a round that is open today. */
    private static Programme begun(Programme programme, String name, LocalDate today) {
        var exercise = new OpenExercise(Packed.round(), Digest::of);
        if (!exercise.suits(programme)) {
            throw new Refused(Finding.error("store.inUse", "").with("store", name));
        }
        return exercise.in(programme, new Fieldwork(today, today.plusDays(DAYS_OPEN - 1)));
    }
}
