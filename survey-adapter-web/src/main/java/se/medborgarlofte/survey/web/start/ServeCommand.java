package se.medborgarlofte.survey.web.start;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.indicator.Indicator;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.io.Store;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.web.SurveyWeb;
import se.medborgarlofte.survey.web.demo.Demo;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.server.Address;
import se.medborgarlofte.survey.web.server.SurveyServer;
import se.medborgarlofte.survey.web.site.Site;

/** Puts the survey of a store on the web. */
@Command(
        name = "survey-web",
        mixinStandardHelpOptions = true,
        header = "Put a survey on the web",
        description = {
            "%nServes the pages on which residents answer, the released results and promises, and the JSON API. The"
                    + " survey is read when the program starts: start it again after changing it. Releases show as"
                    + " soon as they are made.%n"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  survey copy my-town my-town.db",
            "  java -jar survey-web.jar --store my-town.db --port 8080",
            "  java -jar survey-web.jar --demo --store survey.db",
        })
final class ServeCommand implements Callable<Integer> {

    /** The days of a survey are those of Sweden. */
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Option(
            names = "--store",
            required = true,
            paramLabel = "FILE",
            description = "The survey: a database in one file (my-town.db).")
    private String store;

    @Option(
            names = "--demo",
            description =
                    "Put the Halmstad example there, all of it invented, if nothing is there yet, with a round that"
                            + " is open for practice for 30 days. Begun again, it keeps its answers, and opens a further round"
                            + " when the last is over.")
    private boolean demo;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, which only this machine reaches).")
    private String host;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen on; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port;

    @Mixin
    private LimitOptions limits = new LimitOptions();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var most = limits.limits(spec.commandLine());
        var validating = CompletableFuture.supplyAsync(Constraints::standard);
        var catalogue = Catalogue.indicators();
        var constraints = validating.join();
        var opened = open(constraints);
        try {
            serve(opened, most, constraints, catalogue);
            return 0;
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private void serve(Store opened, Limits most, Constraints constraints, List<Indicator> catalogue) {
        var check = new CheckSurvey(opened.surveys(), opened.responses(), constraints, catalogue);
        var programme = check.programme().orThrow();
        var site = Site.of(opened, programme, Catalogue.reportingRules(), Clock.system(SWEDEN));
        var server = SurveyServer.start(new SurveyWeb(site, most), new Address(host, port));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, opened), "end"));
        spec.commandLine().getErr().println("http://" + host + ":" + server.port() + "/  (Ctrl+C ends it)");
    }

    private Store open(Constraints constraints) {
        return demo
                ? Demo.open(store, constraints, Clock.system(SWEDEN)).store()
                : Stores.open(store, constraints).orThrow();
    }

    private static void end(SurveyServer server, Store store) {
        server.close();
        store.close();
    }
}
