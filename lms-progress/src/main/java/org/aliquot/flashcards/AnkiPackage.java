package org.aliquot.flashcards;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Anki's package in the oldest form that every version reads (schema 11): a SQLite database, a list of pictures, and the pictures,
 * zipped. Written from the format's description, not from anybody's code.
 */
final class AnkiPackage {

    private static final JsonMapper JSON = new JsonMapper();

    private AnkiPackage() {}

    /** Writes it; the database grows in a file beside, which is gone afterward. */
    static void write(OutputStream out, List<Flashcard> cards, List<Medium> media, Instant now) throws IOException {
        Path database = Files.createTempFile("aliquot-cards", ".anki2");
        try {
            AnkiCollection.write(database, cards, now);
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            zip.putNextEntry(new ZipEntry("collection.anki2"));
            Files.copy(database, zip);
            zip.closeEntry();
            pictures(zip, media);
            zip.finish();
        } finally {
            Files.deleteIfExists(database);
        }
    }

    private static void pictures(ZipOutputStream zip, List<Medium> media) throws IOException {
        Map<String, String> names = new LinkedHashMap<>();
        for (Medium medium : media) {
            String number = String.valueOf(names.size());
            names.put(number, medium.name());
            zip.putNextEntry(new ZipEntry(number));
            medium.writeTo(zip);
            zip.closeEntry();
        }
        zip.putNextEntry(new ZipEntry("media"));
        zip.write(JSON.writeValueAsBytes(names));
        zip.closeEntry();
    }
}
