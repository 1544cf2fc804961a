package org.aliquot.interchange.cartridge;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of a cartridge, by every name that a link may call them. */
final class Pages {

    private final Map<String, Resource> byName = new HashMap<>();

    Pages(Manifest manifest) {
        manifest.resources().values().stream()
                .filter(resource -> resource.kind() == Kind.PAGE)
                .forEach(page -> {
                    byName.put(page.file(), page);
                    byName.put(page.identifier(), page);
                    byName.putIfAbsent(slug(page.file()), page);
                });
        manifest.tree().forEach(item -> add(item, manifest));
    }

    private void add(Item item, Manifest manifest) {
        Resource resource = manifest.resources().get(item.resource());
        if (resource != null && resource.kind() == Kind.PAGE) {
            byName.putIfAbsent(item.identifier(), resource);
        }
        item.items().forEach(child -> add(child, manifest));
    }

    /** By file, identifier of the page or of its place, or by the last part of its address in Canvas. */
    Optional<Resource> find(String name) {
        @Nullable Resource page = byName.get(name);
        return Optional.ofNullable(page == null ? byName.get(slug(name)) : page);
    }

    private static String slug(String name) {
        return name.substring(name.lastIndexOf('/') + 1)
                .replaceFirst("(?i)\\.x?html?$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** What a lesson is called in links. */
    static String key(Resource page) {
        return page.identifier().replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
