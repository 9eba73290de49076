package se.medborgarlofte.survey.web;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
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
            "se.medborgarlofte.survey.stats..",
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
}
