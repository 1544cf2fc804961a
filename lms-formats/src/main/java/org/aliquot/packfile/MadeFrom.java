package org.aliquot.packfile;

import java.io.IOException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code es/made-from.yaml}: which English each piece of a translation was made from, by kind and id. A program writes it. */
public final class MadeFrom {

    public static final String FILE = Translation.FOLDER + "made-from.yaml";

    private final Map<String, Map<String, String>> known = new TreeMap<>();

    /** What a pack's file says; nothing where there is none. */
    public static MadeFrom read(PackSource source) throws IOException {
        return read(source, new Findings());
    }

    static MadeFrom read(PackSource source, Findings findings) throws IOException {
        MadeFrom made = new MadeFrom();
        String text = source.files().contains(FILE)
                ? PackFiles.text(source, FILE, findings).orElse("")
                : "";
        if (text.isBlank()) {
            return made;
        }
        YamlFile.read(FILE, text, findings)
                .ifPresent(fields -> fields.names()
                        .forEach(kind -> fields.map(kind).ifPresent(ids -> {
                            Map<String, String> of = new TreeMap<>();
                            ids.names().forEach(id -> of.put(id, ids.text(id)));
                            made.known.put(kind, of);
                        })));
        return made;
    }

    /** The fingerprint of the English that a piece was made from; null where nobody has said it. */
    public @Nullable String of(String kind, String id) {
        return known.getOrDefault(kind, Map.of()).get(id);
    }

    /** The file's text. */
    public static String write(SortedMap<String, ? extends SortedMap<String, String>> fingerprints) {
        StringBuilder text = new StringBuilder(
                "# Written by ./lms items translated: the English that each piece was made from. Not edited by hand.\n");
        fingerprints.forEach((kind, ids) -> {
            if (!ids.isEmpty()) {
                text.append(kind).append(":\n");
                ids.forEach((id, hash) -> text.append("  \"")
                        .append(id.replace("\\", "\\\\").replace("\"", "\\\""))
                        .append("\": \"")
                        .append(hash)
                        .append("\"\n"));
            }
        });
        return text.toString();
    }
}
