package se.medborgarlofte.survey.core.response;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Prints what it costs to check a response to the questionnaire of 25 questions: processor time and memory, on one
 * thread and on two. Run it with {@code bench/response-check}.
 */
public final class ResponseCheckFigures {

    /** So many different responses are checked over and over. */
    private static final int RESPONSES = 4096;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int TRIES = 5;
    private static final int LAPS = 20;
    private static final int AIM_MICROSECONDS = 20;
    private static final int AIM_KILOBYTES = 20;
    private static final double AIM_SPEED_UP = 1.8;

    private final Supplier<IntPredicate> checks;
    private final IntPredicate valid;
    private final int laps;

    /**
     * @param checks makes, for each thread, what tells of a response by its number whether it is valid
     * @param valid whether it really is
     * @param laps through all responses for each figure
     */
    public ResponseCheckFigures(Supplier<IntPredicate> checks, IntPredicate valid, int laps) {
        this.checks = checks;
        this.valid = valid;
        this.laps = laps;
    }

    /** What one thread used, and how many of its responses it judged wrongly. */
    private record Cost(long cpuNanos, long bytes, long wrong) {

        Cost or(Cost other) {
            return new Cost(Math.max(cpuNanos, other.cpuNanos), Math.max(bytes, other.bytes), wrong + other.wrong);
        }
    }

    /** What several threads took side by side: all together, the busiest of them, and how many they ever judged wrongly. */
    private record Together(long wallNanos, Cost cost) {

        Together orFaster(Together other) {
            var faster = wallNanos <= other.wallNanos ? this : other;
            long wrong = cost.wrong() + other.cost.wrong();
            return new Together(faster.wallNanos, new Cost(faster.cost.cpuNanos(), faster.cost.bytes(), wrong));
        }
    }

    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        say("checking responses to 25 questions, best of %d", TRIES);
        say("Java %s, %d processors", Runtime.version(), Runtime.getRuntime().availableProcessors());
        sound().print("ours, all responses sound");
        halfOfThemFaulty().print("ours, half of them faulty");
    }

    private static ResponseCheckFigures sound() {
        var kept =
                IntStream.range(0, RESPONSES).mapToObj(SafetyResponses::sound).toList();
        return new ResponseCheckFigures(() -> check(kept), number -> true, LAPS);
    }

    private static ResponseCheckFigures halfOfThemFaulty() {
        var kept = IntStream.range(0, RESPONSES)
                .mapToObj(SafetyResponses::halfOfThemFaulty)
                .toList();
        return new ResponseCheckFigures(() -> check(kept), number -> number % 2 == 0, LAPS);
    }

    private static IntPredicate check(List<Response> kept) {
        var check = SafetyResponses.check();
        return number -> !check.check(kept.get(number)).hasErrors();
    }

    public void print(String title) throws InterruptedException, ExecutionException {
        var alone = Executors.newSingleThreadExecutor();
        var pair = Executors.newFixedThreadPool(2);
        IntStream.range(0, TRIES).forEach(warmUp -> cost(checks.get()));
        var one = best(alone, 1);
        var two = best(pair, 2);
        alone.shutdown();
        pair.shutdown();
        say("%n%s", title);
        tell("processor time", perResponse(one.cost().cpuNanos()), "µs", AIM_MICROSECONDS);
        tell("memory", perResponse(one.cost().bytes()), "kB", AIM_KILOBYTES);
        say(
                "  two threads    %9.2f µs a response   %.2f times the responses of one in the same time   aim %.1f",
                perResponse(two.cost().cpuNanos()), 2.0 * one.wallNanos() / two.wallNanos(), AIM_SPEED_UP);
        say("  judged wrongly %9d of %,d", two.cost().wrong() + one.cost().wrong(), 3L * TRIES * laps * RESPONSES);
    }

    private static void tell(String what, double used, String unit, int aim) {
        say("  %-14s %9.2f %s a response   aim %d   %.3f times that", what, used, unit, aim, used / aim);
    }

    private double perResponse(long all) {
        return all / 1e3 / laps / RESPONSES;
    }

    /** The shortest time in which each of {@code threads} threads has checked all responses, and what they used. */
    private Together best(ExecutorService executor, int threads) throws InterruptedException, ExecutionException {
        var checking = IntStream.range(0, threads)
                .mapToObj(thread -> checks.get())
                .<Callable<Cost>>map(check -> () -> cost(check))
                .toList();
        var best = together(executor, checking);
        for (int run = 1; run < TRIES; run++) {
            best = best.orFaster(together(executor, checking));
        }
        return best;
    }

    private static Together together(ExecutorService executor, List<Callable<Cost>> checking)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        var shares = executor.invokeAll(checking);
        long wall = System.nanoTime() - start;
        var all = new Cost(0, 0, 0);
        for (var share : shares) {
            all = all.or(share.get());
        }
        return new Together(wall, all);
    }

    private Cost cost(IntPredicate check) {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long bytes = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        long wrong = run(check);
        return new Cost(
                THREADS.getCurrentThreadCpuTime() - cpu,
                THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - bytes,
                wrong);
    }

    /** Counts what was judged wrongly, so that no check can be left out as useless. */
    private long run(IntPredicate check) {
        long wrong = 0;
        for (int lap = 0; lap < laps; lap++) {
            for (int number = 0; number < RESPONSES; number++) {
                wrong += check.test(number) == valid.test(number) ? 0 : 1;
            }
        }
        return wrong;
    }

    private static void say(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
