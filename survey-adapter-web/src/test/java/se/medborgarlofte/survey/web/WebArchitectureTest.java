package se.medborgarlofte.survey.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import se.medborgarlofte.survey.core.HouseRules;

@AnalyzeClasses(packages = "se.medborgarlofte.survey.web", importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchTests silent = ArchTests.in(HouseRules.Silent.class);

    @ArchTest
    static final ArchRule web_touches_libraries_and_javalin = HouseRules.mayTouchOnly(
            "se.medborgarlofte.survey.web..",
            "se.medborgarlofte.survey.web..",
            "se.medborgarlofte.survey.core..",
            "se.medborgarlofte.survey.stats.report..",
            "se.medborgarlofte.survey.io..",
            "java..",
            "jakarta.validation..",
            "io.javalin..",
            "kotlin..",
            "jakarta.servlet..",
            "org.eclipse.jetty..",
            "io.github.bucket4j..",
            "picocli..",
            "gg.jte..",
            "medborgarlofte.templates.web..");

    @ArchTest
    static final ArchRule web_never_touches_the_command_line =
            HouseRules.onlyIn("se.medborgarlofte.survey.cli..", "se.medborgarlofte.survey.cli..");

    /** What a form says, rather than what is asked of an answer: by which channel it came, and that an area is not known. */
    private static final List<String> SAID = List.of("Mode.WEB", "MissingReason.DONT_KNOW");

    @ArchTest
    static final ArchRule web_decides_nothing_by_a_word_of_the_domain = noClasses()
            .should()
            .accessTargetWhere(describe("the word of a domain is asked", WebArchitectureTest::asksAWord))
            .because("what a state or a design means is decided below, and said by io.words");

    private static boolean asksAWord(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        boolean ofDomain = owner.getPackageName().startsWith("se.medborgarlofte.survey.core")
                || owner.getPackageName().startsWith("se.medborgarlofte.survey.stats");
        return ofDomain && owner.isEnum() && !SAID.contains(owner.getSimpleName() + "." + access.getName());
    }
}
