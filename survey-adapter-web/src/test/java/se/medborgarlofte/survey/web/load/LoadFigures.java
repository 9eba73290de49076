package se.medborgarlofte.survey.web.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import se.medborgarlofte.survey.core.response.SafetyResponses;
import se.medborgarlofte.survey.io.folder.FileTree;

/**
 * Prints how many residents and systems a site takes answers from in a second, each answer forced to the disk, beside how
 * often the disk can be forced at all. Run it with {@code bench/web}.
 */
final class LoadFigures {

    private static final int CLIENTS = 4;
    private static final long WARM_UP = 30_000_000_000L;
    private static final long MEASURED = 10_000_000_000L;

    private LoadFigures() {}

    /** Something a client does again and again. */
    interface Errand {
        void run(int number) throws IOException;
    }

    public static void main(String[] jar) throws IOException, InterruptedException, ExecutionException {
        var place = Files.createTempDirectory("survey-load");
        try {
            say("%d clients on the same %d processors, Java %s", CLIENTS, processors(), Runtime.version());
            say("%-44s %8.0f a second", "forcing 4 kB to the disk, one after another", forcedASecond(place));
            var store = LoadedSurvey.in(place);
            try (var server = ServerProcess.start(store, List.of("-jar", jar[0]))) {
                residents(server.address());
                systems(server.address());
            }
        } finally {
            FileTree.delete(place);
        }
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }

    private static void residents(String address) throws InterruptedException, ExecutionException {
        var residents = new ArrayList<Resident>();
        for (int client = 0; client < CLIENTS; client++) {
            residents.add(new Resident(address));
        }
        print("residents: long page, 25 answers, receipt", 300, number -> {
            var resident = residents.get(number % CLIENTS);
            String form = resident.open();
            resident.read(form);
            resident.send(form, SafetyResponses.sound(number).answers());
            resident.readReceipt(form);
        });
    }

    private static void systems(String address) throws InterruptedException, ExecutionException {
        var systems = new ArrayList<CallingSystem>();
        for (int client = 0; client < CLIENTS; client++) {
            systems.add(new CallingSystem(address));
        }
        print(
                "systems: a submission by the API",
                600,
                number -> systems.get(number % CLIENTS)
                        .send(SafetyResponses.sound(number).answers()));
    }

    private static void print(String what, int aim, Errand errand) throws InterruptedException, ExecutionException {
        run(errand, WARM_UP);
        var nanos = run(errand, MEASURED);
        Arrays.sort(nanos);
        double aSecond = nanos.length / (MEASURED / 1e9);
        say(
                "%-44s %8.0f a second   aim %d   median %.1f ms, 99 %% within %.1f ms",
                what, aSecond, aim, nanos[nanos.length / 2] / 1e6, nanos[nanos.length * 99 / 100] / 1e6);
    }

    /** How long each errand took, of all that were begun within {@code duration}. */
    private static long[] run(Errand errand, long duration) throws InterruptedException, ExecutionException {
        var numbers = new AtomicInteger();
        long end = System.nanoTime() + duration;
        var clients = Executors.newFixedThreadPool(CLIENTS);
        List<Future<List<Long>>> taken = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int first = client;
            taken.add(clients.submit(() -> runOne(errand, first, numbers, end)));
        }
        List<Long> all = new ArrayList<>();
        for (var part : taken) {
            all.addAll(part.get());
        }
        clients.shutdown();
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    private static List<Long> runOne(Errand errand, int client, AtomicInteger numbers, long end) throws IOException {
        List<Long> taken = new ArrayList<>();
        while (System.nanoTime() < end) {
            long begin = System.nanoTime();
            errand.run(numbers.incrementAndGet() * CLIENTS + client);
            taken.add(System.nanoTime() - begin);
        }
        return taken;
    }

    private static double forcedASecond(Path place) {
        var page = ByteBuffer.allocate(4096);
        try (var file =
                FileChannel.open(place.resolve("forced"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            long begin = System.nanoTime();
            int forced = 0;
            while (System.nanoTime() - begin < 2_000_000_000L) {
                file.write(page.rewind());
                file.force(false);
                forced++;
            }
            return forced * 1e9 / (System.nanoTime() - begin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String line, Object... values) {
        System.out.println(String.format(Locale.ROOT, line, values));
    }
}
