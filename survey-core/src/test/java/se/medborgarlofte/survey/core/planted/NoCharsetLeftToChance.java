package se.medborgarlofte.survey.core.planted;

import java.io.ByteArrayOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.util.Scanner;

final class NoCharsetLeftToChance {
    Charset asked() {
        return Charset.defaultCharset();
    }

    byte[] bytes() {
        return "å".getBytes();
    }

    String string(byte[] bytes) {
        return new String(bytes);
    }

    Object reader(InputStream in) {
        return new InputStreamReader(in);
    }

    Object writer(OutputStream out) {
        return new OutputStreamWriter(out);
    }

    Object fileReader() throws IOException {
        return new FileReader("a");
    }

    Object fileWriter() throws IOException {
        return new FileWriter("a");
    }

    Object printStream(OutputStream out) {
        return new PrintStream(out, true);
    }

    Object printWriter(OutputStream out) {
        return new PrintWriter(out);
    }

    String collected(ByteArrayOutputStream out) {
        return out.toString();
    }

    Object scanner(InputStream in) {
        return new Scanner(in);
    }
}
