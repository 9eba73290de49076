package se.medborgarlofte.survey.core.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.medborgarlofte.survey.core.check.Authored;

/** Who is asked, as a condition on the answers given so far. */
public sealed interface Routing {

    /** Whether someone with these answers is asked. */
    boolean holds(Given given);

    /** Every condition on a single variable in it, with its path. */
    Stream<Condition> conditions(String path);

    /**
     * A condition on a single variable.
     *
     * @param path from the routing's root
     * @param variable that must have been asked before
     * @param codes that the variable must be able to hold; empty when any answer will do
     */
    record Condition(String path, String variable, List<Integer> codes) {}

    /** What routing may look at: the codes of the variables answered so far. */
    interface Given {
        /** Whether the variable has an answer that is not missing, nor a choice that is a kind of missing answer. */
        boolean answered(String variable);

        /** Whether the variable holds this code. */
        boolean holds(String variable, int code);

        /** What a condition looks at that must not hold: the same, but where answers are still to come and may be anything. */
        default Given denied() {
            return this;
        }
    }

    /** Something was answered that is not a kind of missing answer. */
    record Answered(@NotNull String variable) implements Routing {
        @Override
        public boolean holds(Given given) {
            return given.answered(variable);
        }

        @Override
        public Stream<Condition> conditions(String path) {
            return condition(path, variable, Stream.of());
        }
    }

    /** One code was answered. */
    record Equals(@NotNull String variable, @NotNull Integer code) implements Routing {
        @Override
        public boolean holds(Given given) {
            return given.holds(variable, code);
        }

        @Override
        public Stream<Condition> conditions(String path) {
            return condition(path, variable, Stream.ofNullable(code));
        }
    }

    /** One of several codes was answered. */
    record AnyOf(@NotNull String variable, @NotEmpty List<@NotNull Integer> codes) implements Routing {
        public AnyOf {
            codes = Authored.list(codes);
        }

        @Override
        public boolean holds(Given given) {
            for (int code : codes) {
                if (given.holds(variable, code)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Stream<Condition> conditions(String path) {
            return condition(path, variable, codes.stream());
        }
    }

    /** All parts hold. */
    record And(@NotEmpty List<@NotNull @Valid @NotNull Routing> all) implements Routing {
        public And {
            all = Authored.list(all);
        }

        @Override
        public boolean holds(Given given) {
            for (var part : all) {
                if (!part.holds(given)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public Stream<Condition> conditions(String path) {
            return ofParts(all, path + ".all");
        }
    }

    /** At least one part holds. */
    record Or(@NotEmpty List<@NotNull @Valid @NotNull Routing> any) implements Routing {
        public Or {
            any = Authored.list(any);
        }

        @Override
        public boolean holds(Given given) {
            for (var part : any) {
                if (part.holds(given)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public Stream<Condition> conditions(String path) {
            return ofParts(any, path + ".any");
        }
    }

    /** The part does not hold. */
    record Not(@NotNull @Valid Routing part) implements Routing {
        @Override
        public boolean holds(Given given) {
            return !part.holds(given.denied());
        }

        @Override
        public Stream<Condition> conditions(String path) {
            return part == null ? Stream.of() : part.conditions(path + ".part");
        }
    }

    /** None without a variable, for there is nothing to follow; what was left out is somebody else's finding. */
    private static Stream<Condition> condition(String path, String variable, Stream<Integer> codes) {
        var written = codes.filter(Objects::nonNull).toList();
        return Stream.ofNullable(variable).map(name -> new Condition(path, name, written));
    }

    private static Stream<Condition> ofParts(List<Routing> parts, String path) {
        return IntStream.range(0, parts.size())
                .boxed()
                .filter(i -> parts.get(i) != null)
                .flatMap(i -> parts.get(i).conditions(path + "[" + i + "]"));
    }
}
