package se.medborgarlofte.survey.web.guard;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How often somebody on one network may do a thing in an hour; who has waited may again. */
public final class RateLimit {

    private static final Duration PERIOD = Duration.ofHours(1);

    /** Networks that are remembered at a time; the one that has been quiet longest is forgotten first. */
    private static final int NETWORKS = 10_000;

    private final int perHour;
    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > NETWORKS;
        }
    });

    /** @throws IllegalArgumentException if nothing would be let through */
    public RateLimit(int perHour) {
        if (perHour < 1) {
            throw new IllegalArgumentException("limit is not at least 1 an hour: " + perHour);
        }
        this.perHour = perHour;
    }

    /** How long to wait, when somebody there has done it too often; else it is counted. */
    public Optional<Duration> hindrance(String network) {
        var probe = buckets.computeIfAbsent(network, unknown -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perHour).refillGreedy(perHour, PERIOD))
                .build();
    }
}
