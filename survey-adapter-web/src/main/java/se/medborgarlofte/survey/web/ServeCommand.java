package se.medborgarlofte.survey.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.medborgarlofte.survey.core.check.Constraints;
import se.medborgarlofte.survey.core.programme.CheckSurvey;
import se.medborgarlofte.survey.io.Stores;
import se.medborgarlofte.survey.io.catalogue.Catalogue;
import se.medborgarlofte.survey.web.guard.Limits;
import se.medborgarlofte.survey.web.guard.Network;
import se.medborgarlofte.survey.web.site.Site;

/** Serves the survey of a store. */
@Command(name = "survey-web", mixinStandardHelpOptions = true, header = "Put a survey on the web")
final class ServeCommand implements Callable<Integer> {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    @Option(
            names = "--store",
            required = true,
            paramLabel = "FILE",
            description = "The survey: a database in one file, such as survey.db.")
    private String store;

    @Option(
            names = "--host",
            defaultValue = "127.0.0.1",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host;

    @Option(names = "--port", defaultValue = "8080", description = "Port to listen on (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--trusted-proxy",
            paramLabel = "ADDRESS",
            description = "Address of a proxy whose Forwarded header is believed.")
    private List<String> proxies = List.of();

    @Override
    public Integer call() {
        var constraints = CompletableFuture.supplyAsync(Constraints::standard);
        var opened = Stores.open(store, constraints.join()).orThrow();
        var check = new CheckSurvey(opened.surveys(), opened.responses(), constraints.join(), Catalogue.indicators());
        var programme = check.programme().orThrow();
        var site = Site.of(opened, programme, Catalogue.reportingRules(), Clock.system(SWEDEN));
        var limits = new Limits(new Network(proxies), Limits.PerHour.STANDARD);
        new SurveyWeb(site, limits)
                .javalin(config -> {
                    config.jetty.host = host;
                    config.jetty.port = port;
                })
                .start();
        return 0;
    }
}
