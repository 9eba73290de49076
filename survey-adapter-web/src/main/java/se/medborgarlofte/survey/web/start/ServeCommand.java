package se.medborgarlofte.survey.web.start;

import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.core.programme.Programme;
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

    private static final int HIGHEST_PORT = 65_535;

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
        if (port < 0 || port > HIGHEST_PORT) {
            throw new ParameterException(
                    spec.commandLine(), "A port is a whole number from 0 to " + HIGHEST_PORT + ".");
        }
        var most = limits.limits(spec.commandLine());
        if (demo) {
            var opened = Demo.open(store, Clock.system(SWEDEN));
            serve(opened.store(), () -> sound(opened), most);
        } else {
            var constraints = Constraints.standard();
            var opened = Stores.open(store, constraints).orThrow();
            serve(opened, () -> checked(opened, constraints), most);
        }
        return 0;
    }

    private void serve(Store opened, Supplier<Programme> programme, Limits most) {
        try {
            var site = Site.of(opened, programme.get(), Catalogue.reportingRules(), Clock.system(SWEDEN));
            var server = SurveyServer.start(new SurveyWeb(site, most), new Address(host, port));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, opened), "end"));
            spec.commandLine().getErr().println("http://" + host + ":" + server.port() + "/  (Ctrl+C ends it)");
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** What was put there just now was checked when it was packed; what was there before may have been changed. */
    private static Programme sound(Demo opened) {
        return opened.found() == Demo.Found.NOTHING
                ? opened.programme()
                : checked(opened.store(), Constraints.standard());
    }

    private static Programme checked(Store opened, Constraints constraints) {
        return new CheckSurvey(opened.surveys(), opened.responses(), constraints, Catalogue.indicators())
                .programme()
                .orThrow();
    }

    private static void end(SurveyServer server, Store store) {
        server.close();
        store.close();
    }
}
