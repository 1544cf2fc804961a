package org.aliquot.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.aliquot.Scratch;

/** The application as the build packed it, and {@code ./lms} as people call it. */
public final class Packed {

    private static final Path CHECKOUT = Path.of("..").toAbsolutePath().normalize();

    private final Path application;

    private Packed(Path application) {
        this.application = application;
    }

    /** Takes the packed file apart as {@code ./lms} does after a build, unless one taken apart is named. */
    public static Packed unpacked() throws IOException, InterruptedException {
        String named = System.getenv("ALIQUOT_APP");
        if (named != null) {
            return new Packed(Path.of(named));
        }
        Path application = Scratch.directory("packed").resolve("app");
        Process unpacking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djarmode=tools",
                        "-jar",
                        packedFile().toString(),
                        "extract",
                        "--destination",
                        application.toString(),
                        "--application-filename",
                        "aliquot.jar")
                .inheritIO()
                .start();
        if (!unpacking.waitFor(2, TimeUnit.MINUTES) || unpacking.exitValue() != 0) {
            throw new IllegalStateException("The packed application could not be unpacked");
        }
        return new Packed(application);
    }

    private static Path packedFile() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("lms-web-.*[.]jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing is packed; these tests run in `mvn verify`"));
        }
    }

    static String script() {
        try {
            return Files.readString(CHECKOUT.resolve("lms"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the application lies, with what Java learnt of it. */
    Path folder() {
        return application;
    }

    /** What the jar of the tools names as its libraries and does not lie beside it. */
    List<String> missingLibraries() throws IOException {
        Path libraries = application.resolve("lib");
        try (DirectoryStream<Path> found = Files.newDirectoryStream(libraries, "lms-tools-*.jar");
                JarFile tools = new JarFile(found.iterator().next().toFile())) {
            String named = tools.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            return Stream.of(named.split(" "))
                    .filter(name -> !Files.exists(libraries.resolve(name)))
                    .toList();
        }
    }

    /** {@code ./lms} with these words, called from the checkout. */
    AliquotProcess lms(Map<String, String> settings, List<String> words) {
        return call(settings, Stream.concat(Stream.of("./lms"), words.stream()).toList());
    }

    /** A script of the checkout that calls {@code ./lms}, with its words. */
    public AliquotProcess call(Map<String, String> settings, List<String> words) {
        return AliquotProcess.script(CHECKOUT, words, environment(settings));
    }

    private Map<String, String> environment(Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.put("ALIQUOT_APP", application.toString());
        return environment;
    }
}
