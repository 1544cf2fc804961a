package org.aliquot.interchange;

import java.text.Normalizer;
import java.util.Locale;

/** Names of files that come from elsewhere. */
public final class MediaNames {

    private MediaNames() {}

    /** A plain name for a link: letters, digits, dots and hyphens, without folders. */
    public static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9._-]+", "-")
                .replaceAll("^[.-]+", "");
        return plain.isEmpty() ? "file" : plain.substring(Math.max(0, plain.length() - 80));
    }

    /** What the ending says it is; the general kind where it says nothing. */
    public static String kind(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png", "gif", "webp" -> "image/" + ending;
            case "jpg", "jpeg" -> "image/jpeg";
            case "svg" -> "image/svg+xml";
            case "mp3" -> "audio/mpeg";
            case "mp4" -> "video/mp4";
            case "pdf" -> "application/pdf";
            default -> "application/octet-stream";
        };
    }
}
