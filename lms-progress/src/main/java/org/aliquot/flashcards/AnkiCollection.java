package org.aliquot.flashcards;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteDataSource;

/** The database of a package: notes and new cards in one deck for each course. When they are asked is for Anki to decide. */
final class AnkiCollection {

    private static final String INSERT_COL = """
            insert into col (id, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags)
            values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')
            """;

    private static final String INSERT_NOTE = """
            insert into notes (id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data)
            values (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')
            """;

    /** New, in the order of the list. */
    private static final String INSERT_CARD = """
            insert into cards (id, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses, left, odue, odid,
                               flags, data)
            values (?, ?, ?, 0, ?, -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')
            """;

    private static final char BETWEEN_FIELDS = 0x1f;

    private final Connection connection;
    private final Instant now;
    private final Set<Long> ids = new HashSet<>();

    private AnkiCollection(Connection connection, Instant now) {
        this.connection = connection;
        this.now = now;
    }

    static void write(Path file, List<Flashcard> cards, Instant now) throws IOException {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + file);
        database.setSynchronous("OFF");
        database.setJournalMode("OFF");
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            AnkiCollection collection = new AnkiCollection(connection, now);
            collection.tables();
            collection.settings(cards);
            collection.cards(cards);
            connection.commit();
        } catch (SQLException e) {
            throw new IOException("The package could not be written", e);
        }
    }

    private void tables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : AnkiSchema.TABLES) {
                statement.executeUpdate(sql);
            }
        }
    }

    private void settings(List<Flashcard> cards) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_COL)) {
            insert.setLong(1, now.getEpochSecond());
            insert.setLong(2, now.toEpochMilli());
            insert.setLong(3, now.toEpochMilli());
            insert.setString(4, AnkiSettings.general());
            insert.setString(5, AnkiSettings.models(now));
            insert.setString(
                    6,
                    AnkiSettings.decks(
                            cards.stream().map(Flashcard::deck).distinct().toList(), now));
            insert.setString(7, AnkiSettings.ofDecks());
            insert.executeUpdate();
        }
    }

    private void cards(List<Flashcard> cards) throws SQLException {
        try (PreparedStatement note = connection.prepareStatement(INSERT_NOTE);
                PreparedStatement card = connection.prepareStatement(INSERT_CARD)) {
            int place = 0;
            for (Flashcard each : cards) {
                long id = id(each);
                note(note, id, each);
                card.setLong(1, id);
                card.setLong(2, id);
                card.setLong(3, AnkiSchema.deck(each.deck()));
                card.setLong(4, now.getEpochSecond());
                card.setInt(5, ++place);
                card.addBatch();
            }
            note.executeBatch();
            card.executeBatch();
        }
    }

    private void note(PreparedStatement note, long id, Flashcard card) throws SQLException {
        String plain = card.sides().front().replaceAll("<[^>]*>", "").strip();
        note.setLong(1, id);
        note.setString(2, card.guid());
        note.setLong(3, AnkiSchema.MODEL);
        note.setLong(4, now.getEpochSecond());
        note.setString(5, card.tags().isEmpty() ? "" : " " + String.join(" ", card.tags()) + " ");
        note.setString(6, card.sides().front() + BETWEEN_FIELDS + card.sides().back());
        note.setString(7, plain);
        note.setLong(8, AnkiSchema.checksum(plain));
        note.addBatch();
    }

    /** By the moment the card was made, as Anki's own ids are; two of one moment follow each other. */
    private long id(Flashcard card) {
        long id = card.addedAt().toEpochMilli();
        while (!ids.add(id)) {
            id++;
        }
        return id;
    }
}
