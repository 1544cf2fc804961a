package org.aliquot.packfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the files of a pack define and what they refer to; resolved when all are read, since order means nothing. */
final class Index {

    private record Reference(Kind kind, String name, Place place) {}

    private final Map<Kind, Map<String, Place>> defined = new EnumMap<>(Kind.class);
    private final List<Reference> references = new ArrayList<>();
    private final Findings findings;

    Index(Findings findings) {
        this.findings = findings;
    }

    /** Defines something of which there is one in a pack. */
    void define(Kind kind, String name, Place place) {
        Place first = names(kind).putIfAbsent(name, place);
        if (first != null && !name.isEmpty()) {
            findings.add(place, kind.word() + " '" + name + "' is already in " + first);
        }
    }

    /** Defines something that several files may define. */
    void declare(Kind kind, String name, Place place) {
        names(kind).putIfAbsent(name, place);
    }

    void refer(Kind kind, String name, Place place) {
        references.add(new Reference(kind, name, place));
    }

    boolean has(Kind kind, String name) {
        return names(kind).containsKey(name);
    }

    /** Where each was defined, by name. */
    Map<String, Whereabouts.Start> starts(Kind kind) {
        Map<String, Whereabouts.Start> starts = new HashMap<>();
        names(kind).forEach((name, place) -> starts.put(name, new Whereabouts.Start(place.file(), place.line())));
        return starts;
    }

    void resolve() {
        for (Reference reference : references) {
            if (!reference.name().isEmpty() && !has(reference.kind(), reference.name())) {
                findings.add(reference.place(), message(reference));
            }
        }
    }

    private static String message(Reference reference) {
        String[] parts = reference.name().split("#", 2);
        return switch (reference.kind()) {
            case HEADING -> "lesson " + parts[0] + " has no heading {#" + parts[1] + "}";
            case OBJECTIVE -> "lesson " + parts[0] + " has no objective " + parts[1];
            default -> "unknown " + reference.kind().word() + " '" + reference.name() + "'";
        };
    }

    private Map<String, Place> names(Kind kind) {
        return defined.computeIfAbsent(kind, unused -> new HashMap<>());
    }
}
