package org.aliquot.formats.qti;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.aliquot.formats.MediaNames;
import org.jspecify.annotations.Nullable;

/** Addresses inside of a package. */
final class Links {

    private Links() {}

    /** The name of the file that a link in another file means; null where it leads elsewhere. */
    static @Nullable String resolved(String from, String link) {
        String path = decoded(link.replaceAll("[?#].*$", "").replace('\\', '/'));
        if (path.isBlank() || path.startsWith("/") || path.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")) {
            return null;
        }
        Deque<String> names = new ArrayDeque<>();
        String folder = from.contains("/") ? from.substring(0, from.lastIndexOf('/')) : "";
        for (String name : (folder + "/" + path).split("/")) {
            if (name.equals("..")) {
                if (names.pollLast() == null) {
                    return null;
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        String joined = String.join("/", names);
        return MediaNames.isSafe(joined) ? joined : null;
    }

    private static String decoded(String link) {
        try {
            return link.contains("%") ? URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8) : link;
        } catch (IllegalArgumentException notEncoded) {
            return link;
        }
    }
}
