package org.aliquot.web.files;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.aliquot.web.ImportMap;
import org.aliquot.word.Language;

/** The bare names that scripts import each other by: {@code aliquot/<path>} for ours, one word for what is vendored. */
public final class Modules {

    private static final String ROOT = "/js/";
    /** The room's way to the server is also that of what was done without a network. */
    private static final String SHARED = ROOT + "room/api.js";

    private static final Map<String, String> VENDORED = Map.of("katex", "/webjars/katex/dist/katex.min.js");

    /** What pages name without a bare name. */
    private static final String HTMX = "/webjars/htmx.org/dist/htmx.min.js";

    private Modules() {}

    /** The addresses of all that is vendored. */
    static List<String> vendored() {
        return Stream.concat(VENDORED.values().stream(), Stream.of(HTMX)).toList();
    }

    /**
     * Names the vendored scripts and ours ({@code /js/math.js} is {@code aliquot/math}).
     *
     * @param folder whose scripts to name besides those that lie in no folder; empty for none
     * @param language of the phrases that scripts say
     * @param url adds the hash to an address
     */
    public static ImportMap map(
            Collection<String> scripts, String folder, Language language, UnaryOperator<String> url) {
        Map<String, String> files = new TreeMap<>(VENDORED);
        scripts.stream()
                .filter(script -> folder(script).isEmpty() || folder(script).equals(folder) || script.equals(SHARED))
                .forEach(script -> files.put(
                        "aliquot/" + script.substring(ROOT.length(), script.length() - ".js".length()), script));
        files.replaceAll((name, file) -> url.apply(file));
        return ImportMap.of(files, language);
    }

    private static String folder(String script) {
        int end = script.lastIndexOf('/');
        return end < ROOT.length() ? "" : script.substring(ROOT.length(), end);
    }
}
