package org.aliquot.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The page's import map. It writes its own JSON, because jte would escape the hyphens of a script's text; both sides are
 * file names of ours, checked here.
 */
public record ImportMap(Map<String, String> modules) implements Content {

    public ImportMap {
        modules.forEach((name, url) -> {
            if (!name.matches("[a-z0-9/-]+") || !url.matches("[A-Za-z0-9/._-]+")) {
                throw new IllegalArgumentException("not a module: " + name + " at " + url);
            }
        });
        modules = Map.copyOf(modules);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(new TreeMap<>(modules)
                .entrySet().stream()
                        .map(entry -> "\"%s\":\"%s\"".formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(",", "{\"imports\":{", "}}")));
    }
}
