package org.aliquot.interchange.qti;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.aliquot.bounded.SafeNames;
import org.jspecify.annotations.Nullable;

/** Addresses inside of a package. */
public final class Links {

    private static final Pattern FOREIGN =
            Pattern.compile("[\\x00-\\x20\\x7F\"<>\\\\^`{|}\\[\\]#]|%(?![0-9A-Fa-f]{2})");

    private Links() {}

    /** The name of the file that a link in another file means; null where it leads elsewhere. */
    public static @Nullable String resolved(String from, String link) {
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
        return SafeNames.staysInside(joined) ? joined : null;
    }

    /** The name of a file as an address. */
    static String written(String name) {
        return encoded(name.replace("%", "%25").replace("?", "%3F"));
    }

    /** An address with %-signs for letters that addresses do not have. */
    static String uri(String address) {
        int mark = address.indexOf('#');
        return mark < 0
                ? encoded(address)
                : encoded(address.substring(0, mark)) + '#' + encoded(address.substring(mark + 1));
    }

    private static String encoded(String text) {
        return FOREIGN.matcher(text)
                .replaceAll(found -> "%%%02X".formatted((int) found.group().charAt(0)));
    }

    /** Whether it is an address at all. */
    static boolean isUri(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException none) {
            return false;
        }
    }

    private static String decoded(String link) {
        try {
            return link.contains("%") ? URLDecoder.decode(link.replace("+", "%2B"), StandardCharsets.UTF_8) : link;
        } catch (IllegalArgumentException notEncoded) {
            return link;
        }
    }
}
