package se.medborgarlofte.survey.core.check;

import java.util.Optional;
import java.util.function.Function;

/**
 * What was read, as far as it could be read, and everything wrong with it.
 *
 * @param value absent only when nothing at all could be made of the input
 * @param findings empty when the value is sound
 */
public record Checked<T>(Optional<T> value, Findings findings) {

    public static <T> Checked<T> sound(T value) {
        return new Checked<>(Optional.of(value), Findings.NONE);
    }

    public static <T> Checked<T> of(T value, Findings findings) {
        return new Checked<>(Optional.of(value), findings);
    }

    public static <T> Checked<T> unreadable(Findings findings) {
        return new Checked<>(Optional.empty(), findings);
    }

    public <R> Checked<R> map(Function<T, R> step) {
        return new Checked<>(value.map(step), findings);
    }

    public Checked<T> and(Findings more) {
        return new Checked<>(value, findings.and(more));
    }

    /**
     * The value, if it is sound; warnings pass.
     *
     * @throws InvalidInput carrying the findings, if any of them is an error
     */
    public T orThrow() {
        findings.orThrow();
        return value.orElseThrow(() -> new IllegalStateException("nothing was read and nothing was found wrong"));
    }
}
