package org.aliquot.flashcards;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Anki's package in the oldest form that every version reads (schema 11): a SQLite database, a list of pictures, and the pictures,
 * zipped. Written from the format's description, not from anybody's code. Cards and pictures are taken one after the other, and none
 * is kept: the database grows in a file beside.
 */
final class AnkiPackage implements Closeable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String UNWRITTEN = "The package could not be written";

    private final Path database;
    private final AnkiCollection collection;
    private final ZipOutputStream zip;
    private final Map<String, String> pictures = new LinkedHashMap<>();
    private int cards;

    private AnkiPackage(Path database, AnkiCollection collection, ZipOutputStream zip) {
        this.database = database;
        this.collection = collection;
        this.zip = zip;
    }

    static AnkiPackage begin(OutputStream out, Instant now) throws IOException {
        Path database = Files.createTempFile("aliquot-cards", ".anki2");
        try {
            AnkiCollection collection = AnkiCollection.begin(database, now);
            return new AnkiPackage(database, collection, new ZipOutputStream(out, StandardCharsets.UTF_8));
        } catch (SQLException e) {
            Files.deleteIfExists(database);
            throw new IOException(UNWRITTEN, e);
        }
    }

    void add(Flashcard card) {
        try {
            collection.add(card);
            cards++;
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(UNWRITTEN, e));
        }
    }

    /** One that cards show, under the name they call it. */
    void picture(String name, byte[] bytes) {
        String number = String.valueOf(pictures.size());
        pictures.put(number, name);
        try {
            entry(number, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * After the last card and picture.
     *
     * @return how many cards are in it
     */
    int finish() throws IOException {
        try {
            collection.finish();
        } catch (SQLException e) {
            throw new IOException(UNWRITTEN, e);
        }
        zip.putNextEntry(new ZipEntry("collection.anki2"));
        Files.copy(database, zip);
        zip.closeEntry();
        entry("media", JSON.writeValueAsBytes(pictures));
        zip.finish();
        return cards;
    }

    private void entry(String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Leaves open what it was written to. */
    @Override
    public void close() throws IOException {
        try {
            collection.close();
        } catch (SQLException e) {
            throw new IOException(UNWRITTEN, e);
        } finally {
            Files.deleteIfExists(database);
        }
    }
}
