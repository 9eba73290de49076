package se.medborgarlofte.survey.core.response;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Prints what it costs to check a response to the questionnaire of 25 questions: processor time and memory, on one
 * thread and on two. Run it with {@code bench/response-check}.
 */
final class ResponseCheckFigures {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int RESPONSES = 4096;
    private static final int LAPS = 20;
    private static final int TRIES = 5;
    private static final int AIM_MICROSECONDS = 20;
    private static final int AIM_KILOBYTES = 20;
    private static final double AIM_SPEED_UP = 1.8;

    private ResponseCheckFigures() {}

    /** What one thread used, for all its responses. */
    private record Cost(long cpuNanos, long bytes, long found) {

        double microseconds() {
            return cpuNanos / 1e3 / LAPS / RESPONSES;
        }

        double kilobytes() {
            return bytes / 1e3 / LAPS / RESPONSES;
        }
    }

    /** What several threads took side by side. */
    private record Together(long wallNanos, Cost cost) {}

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        say("checking responses to 25 questions, best of %d x %d", TRIES, LAPS * RESPONSES);
        say("Java %s, %d processors", Runtime.version(), Runtime.getRuntime().availableProcessors());
        print("all of them sound", SafetyResponses::sound);
        print("half of them faulty", SafetyResponses::halfOfThemFaulty);
    }

    private static void print(String title, IntFunction<Response> responses)
            throws InterruptedException, ExecutionException {
        var kept = IntStream.range(0, RESPONSES).mapToObj(responses).toList();
        var check = SafetyResponses.check();
        IntStream.range(0, TRIES).forEach(warmUp -> cost(check, kept));
        say("%n%s", title);
        var cost = best(check, kept);
        say(
                "  processor time  %6.2f µs a response   aim %d   %5.1f times better",
                cost.microseconds(), AIM_MICROSECONDS, AIM_MICROSECONDS / cost.microseconds());
        say(
                "  memory          %6.2f kB a response   aim %d   %5.1f times better",
                cost.kilobytes(), AIM_KILOBYTES, AIM_KILOBYTES / cost.kilobytes());
        var alone = together(check, kept, 1);
        var both = together(check, kept, 2);
        say(
                "  two threads     %6.2f µs a response   %.2f times the responses of one in the same time   aim %.1f",
                both.cost().microseconds(), 2.0 * alone.wallNanos() / both.wallNanos(), AIM_SPEED_UP);
    }

    private static Cost best(ResponseCheck check, List<Response> kept) {
        return IntStream.range(0, TRIES)
                .mapToObj(run -> cost(check, kept))
                .min((left, right) -> Long.compare(left.cpuNanos(), right.cpuNanos()))
                .orElseThrow();
    }

    private static Cost cost(ResponseCheck check, List<Response> kept) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        long found = run(check, kept);
        return new Cost(
                THREADS.getCurrentThreadCpuTime() - cpu,
                THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes,
                found);
    }

    /** Counts the findings, so that no check can be left out as useless. */
    private static long run(ResponseCheck check, List<Response> kept) {
        long found = 0;
        for (int lap = 0; lap < LAPS; lap++) {
            for (var response : kept) {
                found += check.check(response).list().size();
            }
        }
        return found;
    }

    /** The shortest time in which each of {@code threads} threads has checked all responses, and what the last one used. */
    private static Together together(ResponseCheck check, List<Response> kept, int threads)
            throws InterruptedException, ExecutionException {
        var executor = Executors.newFixedThreadPool(threads);
        Callable<Cost> share = () -> cost(check, kept);
        var best = new Together(Long.MAX_VALUE, new Cost(0, 0, 0));
        for (int run = 0; run < TRIES; run++) {
            long start = System.nanoTime();
            var shares = executor.invokeAll(Collections.nCopies(threads, share));
            long wall = System.nanoTime() - start;
            best = wall < best.wallNanos()
                    ? new Together(wall, shares.get(threads - 1).get())
                    : best;
        }
        executor.shutdown();
        return best;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
