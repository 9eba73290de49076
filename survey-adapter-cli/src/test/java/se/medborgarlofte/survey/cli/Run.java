package se.medborgarlofte.survey.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import se.medborgarlofte.survey.cli.terminal.Look;
import se.medborgarlofte.survey.cli.terminal.Terminal;

/** One run of the program, with what it wrote. */
record Run(int code, String out, String err) {

    static final Path EXAMPLES = Path.of("..", "examples");
    static final String GSS = EXAMPLES.resolve("gss-fear").toString();

    static Run of(Object... args) {
        return at(Look.PLAIN, args);
    }

    static Run at(Look look, Object... args) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = on(out, err, look, args);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    static int on(OutputStream out, OutputStream err, Look look, Object... args) {
        var words = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        return Wiring.program(new Terminal(out, err, look)).run(words);
    }

    /** What it wrote, as it reads: lines that were broken to fit a terminal are whole again. */
    String prose() {
        return out.replaceAll("[ \n]+", " ");
    }

    /** Lines wider than a terminal. */
    List<String> tooWide() {
        return out.lines().filter(line -> line.length() > 80).toList();
    }
}
