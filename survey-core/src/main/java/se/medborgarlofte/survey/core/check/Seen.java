package se.medborgarlofte.survey.core.check;

import java.util.HashSet;
import java.util.Set;

/** Notices the name that comes up a second time; used in one walk, by one thread. */
public final class Seen<K> {

    private final Set<K> before = new HashSet<>();

    /** Whether {@code key} was there before; one that was left out never was. */
    public boolean again(K key) {
        return key != null && !before.add(key);
    }
}
