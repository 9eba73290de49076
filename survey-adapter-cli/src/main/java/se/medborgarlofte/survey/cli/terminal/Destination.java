package se.medborgarlofte.survey.cli.terminal;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Where the data of a command goes: to standard output, or into a file. */
public final class Destination {

    /** What standard output is called where a file could be named. */
    public static final String STANDARD_OUTPUT = "-";

    private final String name;
    private final Optional<OutputFile> file;

    private Destination(String name, Optional<OutputFile> file) {
        this.name = name;
        this.file = file;
    }

    /** Reads it from the command line. */
    public static final class Converter implements ITypeConverter<Destination> {

        @Override
        public Destination convert(String name) throws IOException {
            if (name.equals(STANDARD_OUTPUT)) {
                return new Destination(name, Optional.empty());
            }
            try {
                return new Destination(name, Optional.of(OutputFile.at(Path.of(name))));
            } catch (InvalidPathException | NotWritable e) {
                throw new TypeConversionException("'" + name + "': " + e.getMessage());
            }
        }
    }

    /** As the user named it. */
    public String name() {
        return name;
    }

    public boolean isFile() {
        return file.isPresent();
    }

    /** Writes all of it, or leaves everything as it was. */
    public void write(String text, Terminal terminal) throws IOException {
        if (file.isPresent()) {
            file.get().write(text);
        } else {
            terminal.data(text);
        }
    }
}
