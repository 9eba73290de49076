package se.medborgarlofte.survey.web.guard;

import io.javalin.http.Context;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The network a request comes from, as far as limits need to know it: the first three numbers of an IPv4 address, the first
 * three groups of an IPv6 address. The address itself is neither kept nor logged.
 *
 * @param proxies addresses of those whose {@code Forwarded} header is believed
 */
public record Network(List<String> proxies) {

    private static final int PARTS = 3;

    public Network {
        proxies = List.copyOf(proxies);
    }

    /** The network of the visitor. */
    public String of(Context ctx) {
        return prefix(forwarded(ctx).flatMap(Forwarded::address).orElseGet(ctx::ip));
    }

    /** Whether the visitor speaks to us, or to the proxy before us, in a way nobody can listen to. */
    public boolean isSecure(Context ctx) {
        return ctx.scheme().equals("https")
                || forwarded(ctx).filter(Forwarded::isSecure).isPresent();
    }

    private Optional<Forwarded> forwarded(Context ctx) {
        return proxies.contains(ctx.ip())
                ? Optional.of(Forwarded.in(Collections.list(ctx.req().getHeaders("Forwarded"))))
                : Optional.empty();
    }

    private static String prefix(String address) {
        boolean newer = address.contains(":") && !address.contains(".");
        String separator = newer ? ":" : ".";
        var parts = List.of(address.split(Pattern.quote(separator)));
        return String.join(separator, parts.subList(0, Math.min(PARTS, parts.size())));
    }
}
