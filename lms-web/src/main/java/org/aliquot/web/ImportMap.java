package org.aliquot.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.aliquot.word.Language;

/**
 * The page's import map. It writes its own JSON, because jte would escape the hyphens of a script's text; both sides are
 * file names of ours, checked here.
 */
public record ImportMap(Map<String, String> modules) implements Content {

    private static final String PHRASES = "aliquot/phrases";

    public ImportMap {
        modules.forEach((name, url) -> {
            if (!name.matches("[a-z0-9/-]+") || !url.matches("[A-Za-z0-9/._-]+")) {
                throw new IllegalArgumentException("not a module: " + name + " at " + url);
            }
        });
        modules = Map.copyOf(modules);
    }

    /** With the phrases of one language, of which scripts know no more than the name. */
    public ImportMap in(Language language) {
        Map<String, String> own = new TreeMap<>(modules);
        String spanish = own.remove(PHRASES + "-es");
        if (language == Language.SPANISH && spanish != null) {
            own.put(PHRASES, spanish);
        }
        return new ImportMap(own);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(new TreeMap<>(modules)
                .entrySet().stream()
                        .map(entry -> "\"%s\":\"%s\"".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(",", "{\"imports\":{", "}}")));
    }
}
