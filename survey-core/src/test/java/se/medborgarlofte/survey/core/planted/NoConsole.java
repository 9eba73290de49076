package se.medborgarlofte.survey.core.planted;

import java.io.IOException;

final class NoConsole {
    void out() {
        System.out.println("loud");
    }

    void err() {
        System.err.println("loud");
    }

    int in() throws IOException {
        return System.in.read();
    }

    Object console() {
        return System.console();
    }

    void trace(IOException e) {
        e.printStackTrace();
    }
}
