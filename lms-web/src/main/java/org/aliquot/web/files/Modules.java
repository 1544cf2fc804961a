package org.aliquot.web.files;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.aliquot.web.ImportMap;

/** The bare names that scripts import each other by: {@code aliquot/<path>} for ours, one word for what is vendored. */
public final class Modules {

    private static final Map<String, String> VENDORED = Map.of(
            "htmx", "/webjars/htmx.org/dist/htmx.min.js",
            "katex", "/webjars/katex/dist/katex.min.js");

    private Modules() {}

    /** Names our scripts ({@code /js/math.js} is {@code aliquot/math}) and the vendored ones; {@code url} adds the hash. */
    public static ImportMap map(Collection<String> scripts, UnaryOperator<String> url) {
        Map<String, String> files = new TreeMap<>(VENDORED);
        scripts.forEach(file -> files.put("aliquot/" + file.substring("/js/".length(), file.length() - 3), file));
        files.replaceAll((name, file) -> url.apply(file));
        return new ImportMap(files);
    }
}
