package se.medborgarlofte.survey.web.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The site in a process of its own, as people run it, with limits that stand in nobody's way. */
final class ServerProcess implements AutoCloseable {

    private static final String MANY = "100000000";

    private final Process process;
    private final String address;

    private ServerProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** @param java arguments for the Java machine, the last of them what it runs: a class path and class, or a jar */
    static ServerProcess start(Path store, List<String> java) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(java);
        command.addAll(List.of("--store", store.toString(), "--port", "0"));
        command.addAll(List.of("--forms-per-hour", MANY, "--submissions-per-hour", MANY, "--calls-per-hour", MANY));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return new ServerProcess(process, address(process));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With the classes that are being tested. */
    static ServerProcess start(Path store) {
        return start(
                store,
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "se.medborgarlofte.survey.web.start.Main"));
    }

    /** The first word of what the program says once it serves. */
    private static String address(Process process) throws IOException {
        var said = new StringBuilder();
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.startsWith("http://")) {
                return line.substring(0, line.indexOf('/', "http://".length()));
            }
        }
        throw new IllegalStateException("the site did not start:\n" + said);
    }

    /** Such as {@code http://127.0.0.1:40123}. */
    String address() {
        return address;
    }

    /** Ends it on the spot, in the middle of whatever it does. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Asks it to end, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        await();
    }

    private void await() {
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
