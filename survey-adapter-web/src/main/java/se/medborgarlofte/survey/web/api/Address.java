package se.medborgarlofte.survey.web.api;

import static java.util.stream.Collectors.joining;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.List;
import java.util.stream.Stream;

/**
 * One address of the API, with everything that may be asked of it.
 *
 * @param method by which it is called: reading it lets everybody ask for its head too
 */
record Address(String path, HandlerType method, Resource resource) {

    private static final List<HandlerType> METHODS = List.of(
            HandlerType.GET,
            HandlerType.HEAD,
            HandlerType.POST,
            HandlerType.PUT,
            HandlerType.PATCH,
            HandlerType.DELETE,
            HandlerType.QUERY);

    static Address read(String path, Resource resource) {
        return new Address(path, HandlerType.GET, resource);
    }

    static Address sendTo(String path, Resource resource) {
        return new Address(path, HandlerType.POST, resource);
    }

    void addTo(RoutesConfig routes) {
        var served = method.equals(HandlerType.GET) ? List.of(method, HandlerType.HEAD) : List.of(method);
        String allowed = Stream.concat(served.stream(), Stream.of(HandlerType.OPTIONS))
                .map(HandlerType::name)
                .collect(joining(", "));
        METHODS.forEach(type -> routes.addHttpHandler(type, path, call -> serve(call, served.contains(type), allowed)));
        routes.options(path, call -> call.status(204).header("Allow", allowed));
    }

    private void serve(Context call, boolean isServed, String allowed) {
        if (isServed) {
            Counter.serve(call, resource);
        } else {
            call.header("Allow", allowed);
            Counter.serve(call, refused -> {
                throw Objection.of(Kind.METHOD_NOT_ALLOWED).with("allowed", allowed);
            });
        }
    }

    /** Whatever else is asked for under {@code path} is not there. */
    static void nothingElse(RoutesConfig routes, String path) {
        METHODS.forEach(type -> routes.addHttpHandler(
                type,
                path,
                call -> Counter.serve(call, unknown -> {
                    throw Objection.of(Kind.NOT_FOUND);
                })));
    }
}
