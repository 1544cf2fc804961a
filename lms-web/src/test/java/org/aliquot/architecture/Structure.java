package org.aliquot.architecture;

import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which part of the product uses which, read from its classes. A part is a package directly under another one, with all that lies
 * in it.
 */
final class Structure {

    private final SortedMap<String, SortedSet<String>> uses = new TreeMap<>();

    /** Of the packages directly under {@code root}; what lies in the root itself is left out. */
    static Structure under(String root) {
        Structure structure = new Structure();
        for (JavaClass user : Product.CLASSES) {
            String from = part(root, user);
            if (from != null) {
                Set<String> used = structure.uses.computeIfAbsent(from, _ -> new TreeSet<>());
                user.getDirectDependenciesFromSelf().stream()
                        .map(dependency ->
                                part(root, dependency.getTargetClass().getBaseComponentType()))
                        .filter(to -> to != null && !to.equals(from))
                        .forEach(used::add);
            }
        }
        return structure;
    }

    /** Parts that use each other, straight or by way of others; empty in a house that stands. */
    List<String> circles() {
        return uses.keySet().stream()
                .filter(part -> reach(uses.get(part)).contains(part))
                .toList();
    }

    /** The arrows that say something: an arrow that follows from others is left out. */
    String arrows() {
        return uses.keySet().stream()
                .filter(part -> !uses.get(part).isEmpty())
                .map(part -> "    %s --> %s%n".formatted(part, String.join(" & ", straight(part))))
                .collect(joining());
    }

    /** Each Maven module as a box with its parts. */
    String boxes(List<Path> modules) throws IOException {
        StringBuilder boxes = new StringBuilder();
        for (Path module : modules) {
            SortedSet<String> parts = parts(module.resolve("src/main/java/org/aliquot"));
            parts.retainAll(uses.keySet());
            if (!parts.isEmpty()) {
                boxes.append("    subgraph %s%n        %s%n    end%n"
                        .formatted(module.getFileName(), String.join("; ", parts)));
            }
        }
        return boxes.toString();
    }

    private Collection<String> straight(String part) {
        Set<String> straight = new LinkedHashSet<>(uses.get(part));
        for (String used : uses.get(part)) {
            straight.removeAll(reach(uses.get(used)));
        }
        return straight;
    }

    private Set<String> reach(Collection<String> from) {
        Set<String> reached = new LinkedHashSet<>(from);
        List<String> open = List.copyOf(from);
        while (!open.isEmpty()) {
            open = open.stream()
                    .flatMap(part -> uses.getOrDefault(part, new TreeSet<>()).stream())
                    .filter(reached::add)
                    .toList();
        }
        return reached;
    }

    private static SortedSet<String> parts(Path root) throws IOException {
        SortedSet<String> parts = new TreeSet<>();
        if (Files.isDirectory(root)) {
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(root, Files::isDirectory)) {
                folders.forEach(folder -> parts.add(folder.getFileName().toString()));
            }
        }
        return parts;
    }

    private static String part(String root, JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(root + ".")) {
            return null;
        }
        String below = name.substring(root.length() + 1);
        int dot = below.indexOf('.');
        return dot < 0 ? below : below.substring(0, dot);
    }
}
