package se.medborgarlofte.survey.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of the program and of the Java it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Main.class.getPackage().getImplementationVersion())
                .orElse("(not packaged)");
        return new String[] {"survey " + version + ", on Java " + System.getProperty("java.version")};
    }
}
