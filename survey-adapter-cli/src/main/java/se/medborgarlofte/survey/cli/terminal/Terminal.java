package se.medborgarlofte.survey.cli.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Map;

/** Both streams of the process, in UTF-8 whatever the machine is set to: data on one, talk on the other. */
public final class Terminal {

    private final OutputStream data;
    private final PrintWriter talk;
    private final Look look;

    public Terminal(OutputStream data, OutputStream talk, Look look) {
        this.data = data;
        this.talk = writer(talk);
        this.look = look;
    }

    /** The one the process was started from. */
    public static Terminal ofProcess(Map<String, String> environment) {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Look.of(environment, OtherEnd.STANDARD_OUTPUT.isTerminal(), OtherEnd.STANDARD_ERROR.isTerminal()));
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, UTF_8), true);
    }

    /** Writes data, all of it or with an exception. */
    public void data(String text) throws IOException {
        data.write(text.getBytes(UTF_8));
        data.flush();
    }

    /** Standard output for whoever wants a writer. */
    public PrintWriter dataWriter() {
        return writer(data);
    }

    public void say(String line) {
        talk.println(line);
    }

    public PrintWriter talk() {
        return talk;
    }

    public Look look() {
        return look;
    }
}
