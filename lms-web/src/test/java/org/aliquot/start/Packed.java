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

    /** One for all, unless one is named: for whoever leaves it as it is. */
    public static Packed shared() throws IOException {
        String named = System.getenv("ALIQUOT_APP");
        if (named != null) {
            return new Packed(Path.of(named));
        }
        String built = Files.getLastModifiedTime(packedFile()).toMillis() + "";
        return new Packed(Kept.in("packed").of(built, Packed::takenApart, made -> made));
    }

    /** One of one's own. */
    static Packed unpacked() throws IOException {
        return new Packed(takenApart());
    }

    /** As {@code ./lms} does it after a build. */
    private static Path takenApart() throws IOException {
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
        if (!isDone(unpacking)) {
            throw new IllegalStateException("The packed application could not be unpacked");
        }
        return application;
    }

    private static boolean isDone(Process unpacking) {
        try {
            return unpacking.waitFor(2, TimeUnit.MINUTES) && unpacking.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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

    /** What Java starts it from: its classes, laid ready where that was learnt. */
    List<String> classes() {
        return List.of("-XX:SharedArchiveFile=" + learnt(), "-Xlog:cds=off", "-Xlog:aot*=off", "-cp", jar());
    }

    /** The same for a start that lays them ready when it ends. */
    List<String> classesToLearn() {
        return List.of("-XX:ArchiveClassesAtExit=" + learnt(), "-Xlog:cds*=off", "-Xlog:aot*=off", "-cp", jar());
    }

    private Path learnt() {
        return application.resolve("started.jsa");
    }

    private String jar() {
        return application.resolve("aliquot.jar").toString();
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
