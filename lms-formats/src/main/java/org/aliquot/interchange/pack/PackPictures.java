package org.aliquot.interchange.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.aliquot.digest.Sha256;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.text.Ids;
import org.aliquot.prose.Svg;
import org.aliquot.prose.SvgCheck;
import org.jspecify.annotations.Nullable;

/** Puts the pictures of questions into a pack's exhibits, each under a name of its own. */
final class PackPictures {

    private final Path folder;
    private final Map<String, String> hashes = new HashMap<>();

    PackPictures(Path folder) {
        this.folder = folder;
    }

    /** Its name in the pack; null for what is no drawing of ours, no PNG and no JPEG. */
    @Nullable
    String keep(QuestionMedia medium) throws IOException {
        byte[] bytes;
        try (InputStream in = medium.content().open()) {
            bytes = in.readNBytes(QuestionSource.LARGEST_MEDIUM + 1);
        }
        String file = medium.name().substring(medium.name().lastIndexOf('/') + 1);
        String wanted = Ids.words(file.replaceFirst("\\.[A-Za-z]+$", ""));
        String base = !wanted.isEmpty() && Character.isLetter(wanted.charAt(0)) ? wanted : "picture-" + wanted;
        base = base.replaceFirst("-$", "");
        String ending = ending(base, bytes);
        if (ending == null) {
            return null;
        }
        String hash = Sha256.hex(bytes);
        String name = base;
        for (int number = 2; !hashes.getOrDefault(name, hash).equals(hash); number++) {
            name = base + "-" + number;
        }
        if (hashes.put(name, hash) == null) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ending), bytes);
        }
        return name;
    }

    private static @Nullable String ending(String name, byte[] bytes) {
        if (bytes.length > QuestionSource.LARGEST_MEDIUM) {
            return null;
        }
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        if (start.equals("\u0089PNG\r\n\u001a\n")) {
            return ".png";
        }
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return ".jpeg";
        }
        return Svg.parse(name, new String(bytes, StandardCharsets.UTF_8)) instanceof SvgCheck.Checked ? ".svg" : null;
    }
}
