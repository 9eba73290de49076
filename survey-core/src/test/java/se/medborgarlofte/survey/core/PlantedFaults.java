package se.medborgarlofte.survey.core;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One rule beside the faults planted for it: a rule that nothing can break guards nothing.
 *
 * <p>The faults for {@code no_such_thing} stand in a class {@code NoSuchThing}; every method and every nested class of
 * it is one fault, so that each alternative of a rule is shown to bite.
 *
 * @param faults the class that holds them
 * @param neighbours everything planted in the same module
 */
public record PlantedFaults(String ruleName, ArchRule rule, JavaClass faults, JavaClasses neighbours) {

    /**
     * Every rule of {@code rules}, with the faults planted for it below {@code packageName}.
     *
     * @throws IllegalArgumentException if a rule has no planted faults
     */
    public static Stream<PlantedFaults> of(Class<?> rules, String packageName) {
        var planted = new ClassFileImporter().importPackages(packageName);
        return Arrays.stream(rules.getDeclaredFields())
                .filter(field -> field.getType() == ArchRule.class)
                .map(field -> new PlantedFaults(field.getName(), rule(field), faults(field, planted), planted));
    }

    /** The faults the rule did not object to; empty when the rule bites. */
    public List<String> spared() {
        var objections = rule.evaluate(neighbours).getFailureReport().getDetails();
        return all().filter(fault -> objections.stream().noneMatch(line -> line.contains(fault)))
                .toList();
    }

    /** Where each fault stands, as ArchUnit writes it. */
    public Stream<String> all() {
        var methods = faults.getMethods().stream()
                .filter(method -> !method.getName().startsWith("lambda$"))
                .map(method -> faults.getName() + "." + method.getName() + "(");
        var nested =
                neighbours.stream().map(JavaClass::getName).filter(name -> name.startsWith(faults.getName() + "$"));
        return Stream.concat(methods, nested);
    }

    @Override
    public String toString() {
        return ruleName;
    }

    private static ArchRule rule(Field field) {
        try {
            field.setAccessible(true);
            return (ArchRule) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException("rule is not readable: " + field.getName(), e);
        }
    }

    private static JavaClass faults(Field rule, JavaClasses planted) {
        String wanted = Arrays.stream(rule.getName().split("_"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(joining());
        return planted.stream()
                .filter(type -> type.getSimpleName().equals(wanted))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(
                        "rule has no planted faults, a class " + wanted + " is missing: " + rule.getName()));
    }
}
