package org.aliquot.interchange.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aliquot.bounded.SafeNames;
import org.aliquot.digest.Sha256;
import org.aliquot.interchange.MediaNames;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.UnreadableQuestionsException;

/** Gives the files of one import names that are safe and mean one file each, and keeps out those that do harm. */
public final class MediaIntake {

    private final Map<String, String> contents = new HashMap<>();

    /**
     * A file under a name of ours.
     *
     * @param wanted its name there, with folders where they mean something
     * @return empty when it is too large or holds a script
     */
    public Optional<QuestionMedia> take(String wanted, byte[] bytes) {
        if (bytes.length > QuestionSource.LARGEST_MEDIUM || !isHarmless(wanted, bytes)) {
            return Optional.empty();
        }
        String hash = Sha256.hex(bytes);
        String plain = SafeNames.staysInside(wanted) && wanted.contains("/") && wanted.matches("[\\w./-]+")
                ? wanted
                : "media/" + MediaNames.plain(wanted);
        String name = hash.equals(contents.computeIfAbsent(plain, _ -> hash)) ? plain : apart(plain, hash);
        return Optional.of(new QuestionMedia(name, () -> new ByteArrayInputStream(bytes)));
    }

    private static String apart(String name, String hash) {
        int last = name.lastIndexOf('/') + 1;
        return name.substring(0, last) + hash.substring(0, 8) + "-" + name.substring(last);
    }

    /** Whether a file is a picture that may be shown, and no larger than pictures are. */
    public static boolean isHarmless(QuestionMedia medium) throws IOException {
        try (InputStream in = medium.content().open()) {
            byte[] bytes = in.readNBytes(QuestionSource.LARGEST_MEDIUM + 1);
            return bytes.length <= QuestionSource.LARGEST_MEDIUM && isHarmless(medium.name(), bytes);
        } catch (UnreadableQuestionsException tooLarge) {
            return false;
        }
    }

    /** Whether a picture is one that may be shown: no script in it, nothing fetched by it. */
    private static boolean isHarmless(String name, byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        boolean svg = name.toLowerCase(Locale.ROOT).endsWith(".svg") || start.contains("<svg");
        return svg ? SvgHarm.none(bytes) : !start.stripLeading().startsWith("<");
    }
}
