package org.aliquot.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aliquot.word.Language;

/**
 * The import map of pages, written once for all that have the same. It is JSON of its own making, because jte would escape the hyphens of a
 * script's text; both sides are file names of ours, checked here.
 */
public final class ImportMap implements Content {

    private static final String PHRASES = "aliquot/phrases";

    private final String json;

    private ImportMap(String json) {
        this.json = json;
    }

    /** With the phrases of one language, of which scripts know no more than the name. */
    public static ImportMap of(Map<String, String> modules, Language language) {
        Map<String, String> own = new TreeMap<>(modules);
        String spanish = own.remove(PHRASES + "-es");
        if (language == Language.SPANISH && spanish != null) {
            own.put(PHRASES, spanish);
        }
        return new ImportMap(own.entrySet().stream()
                .map(module -> entry(module.getKey(), module.getValue()))
                .collect(Collectors.joining(",", "{\"imports\":{", "}}")));
    }

    private static String entry(String name, String url) {
        if (!name.matches("[a-z0-9/-]+") || !url.matches("[A-Za-z0-9/._-]+")) {
            throw new IllegalArgumentException("not a module: " + name + " at " + url);
        }
        return "\"%s\":\"%s\"".formatted(name, url);
    }

    public String json() {
        return json;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(json);
    }
}
