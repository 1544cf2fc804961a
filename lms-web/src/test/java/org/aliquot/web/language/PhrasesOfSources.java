package org.aliquot.web.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each literal that templates, classes and scripts say in the reader's language. */
public final class PhrasesOfSources {

    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*+\"";
    private static final Pattern SAID = Pattern.compile(
            "(?<![\\w.])(?:t|phrase|rich)\\(\\s*(" + LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*+)\\s*[,)]");
    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\w.])counted\\([^;]*?,\\s*(" + LITERAL + ")\\s*,\\s*(" + LITERAL + ")");
    private static final Pattern NOUN =
            Pattern.compile("(?<![\\w])count\\([^;]*?,\\s*\"([a-z -]+)\"(?:\\s*,\\s*\"([a-z -]+)\")?\\s*\\)");
    private static final Pattern BROUGHT = Pattern.compile("\"(?:words|name|issuer|note)\": (" + LITERAL + ")");
    private static final Pattern PIECE = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*+)\"");

    private PhrasesOfSources() {}

    /** With the file that says it. */
    static Map<String, String> said() {
        Map<String, String> found = new TreeMap<>();
        sources(Path.of("src/main/java"), ".java", (file, text) -> collect(file, text, found));
        sources(Path.of("src/main/jte"), ".jte", (file, text) -> collect(file, text, found));
        return found;
    }

    /** Of scripts. */
    static Map<String, String> saidByScripts() {
        Map<String, String> found = new TreeMap<>();
        sources(Path.of("src/main/resources/static/js"), ".js", (file, text) -> collect(file, text, found));
        return found;
    }

    /** What things are counted by: {@code {0} lesson}, {@code {0} lessons}. */
    static Set<String> nouns() {
        Set<String> nouns = new TreeSet<>(Set.of("{0} lesson", "{0} lessons"));
        sources(Path.of("src/main/java"), ".java", (_, text) -> nouns(text, nouns));
        sources(Path.of("src/main/jte"), ".jte", (_, text) -> nouns(text, nouns));
        return nouns;
    }

    /** Of the modules below the pages, as one text: their classes, and what they bring along. */
    static String below() {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> houses = Files.list(Path.of(".."))) {
            houses.map(house -> house.resolve("src/main"))
                    .filter(sources -> Files.exists(sources) && !sources.startsWith("../lms-web"))
                    .forEach(sources -> {
                        sources(sources, ".java", (_, text) -> all.append(text));
                        sources(sources, ".json", (_, text) -> all.append(text));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    /** What a learner reads of the rules of credentials and of the checklists of clinical skills that come along. */
    static Set<String> brought() {
        Set<String> words = new TreeSet<>();
        sources(
                Path.of("../lms-records/src/main/resources"),
                ".json",
                (_, text) -> BROUGHT.matcher(text).results().forEach(found -> words.add(plain(found.group(1)))));
        return words;
    }

    private static void nouns(String text, Set<String> nouns) {
        NOUN.matcher(text).results().forEach(found -> {
            nouns.add("{0} " + found.group(1));
            nouns.add("{0} " + (found.group(2) == null ? found.group(1) + "s" : found.group(2)));
        });
    }

    private static void collect(String file, String text, Map<String, String> found) {
        SAID.matcher(text).results().forEach(said -> found.putIfAbsent(plain(said.group(1)), file));
        COUNTED.matcher(text).results().forEach(said -> {
            found.putIfAbsent(plain(said.group(1)), file);
            found.putIfAbsent(plain(said.group(2)), file);
        });
    }

    /** Literals that are put together, without their quotes and escapes. */
    private static String plain(String literals) {
        Matcher pieces = PIECE.matcher(literals);
        return pieces.results().map(piece -> piece.group(1).translateEscapes()).collect(Collectors.joining());
    }

    private interface Reader {
        void read(String file, String text);
    }

    private static void sources(Path folder, String ending, Reader reader) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                reader.read(folder.relativize(file).toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
