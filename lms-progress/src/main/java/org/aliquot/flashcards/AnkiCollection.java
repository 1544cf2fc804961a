package org.aliquot.flashcards;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sqlite.SQLiteDataSource;

/**
 * The database of a package: notes and new cards in one deck for each course, taken one after the other. When they are asked is for
 * Anki to decide.
 */
final class AnkiCollection implements AutoCloseable {

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

    /** So many are handed to the database at once. */
    private static final int TOGETHER = 200;

    private final Connection connection;
    private final PreparedStatement notes;
    private final PreparedStatement cards;
    private final Instant now;
    private final Set<Long> ids = new HashSet<>();
    private final Set<String> decks = new LinkedHashSet<>();
    private int place;

    private AnkiCollection(Connection connection, Instant now) throws SQLException {
        connection.setAutoCommit(false);
        tables(connection);
        this.connection = connection;
        this.notes = connection.prepareStatement(INSERT_NOTE);
        this.cards = connection.prepareStatement(INSERT_CARD);
        this.now = now;
    }

    static AnkiCollection begin(Path file, Instant now) throws SQLException {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + file);
        database.setSynchronous("OFF");
        database.setJournalMode("OFF");
        Connection connection = database.getConnection();
        try {
            return new AnkiCollection(connection, now);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : AnkiSchema.TABLES) {
                statement.executeUpdate(sql);
            }
        }
    }

    void add(Flashcard card) throws SQLException {
        long id = id(card);
        decks.add(card.deck());
        note(id, card);
        cards.setLong(1, id);
        cards.setLong(2, id);
        cards.setLong(3, AnkiSchema.deck(card.deck()));
        cards.setLong(4, now.getEpochSecond());
        cards.setInt(5, ++place);
        cards.addBatch();
        if (place % TOGETHER == 0) {
            write();
        }
    }

    private void note(long id, Flashcard card) throws SQLException {
        String plain = card.sides().front().replaceAll("<[^>]*>", "").strip();
        notes.setLong(1, id);
        notes.setString(2, card.guid());
        notes.setLong(3, AnkiSchema.MODEL);
        notes.setLong(4, now.getEpochSecond());
        notes.setString(5, card.tags().isEmpty() ? "" : " " + String.join(" ", card.tags()) + " ");
        notes.setString(6, card.sides().front() + BETWEEN_FIELDS + card.sides().back());
        notes.setString(7, plain);
        notes.setLong(8, AnkiSchema.checksum(plain));
        notes.addBatch();
    }

    private void write() throws SQLException {
        notes.executeBatch();
        cards.executeBatch();
    }

    /** By the moment the card was made, as Anki's own ids are; two of one moment follow each other. */
    private long id(Flashcard card) {
        long id = card.addedAt().toEpochMilli();
        while (!ids.add(id)) {
            id++;
        }
        return id;
    }

    /** The file is whole then. Settings come last, since they name every deck. */
    void finish() throws SQLException {
        write();
        settings();
        connection.commit();
        close();
    }

    private void settings() throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_COL)) {
            insert.setLong(1, now.getEpochSecond());
            insert.setLong(2, now.toEpochMilli());
            insert.setLong(3, now.toEpochMilli());
            insert.setString(4, AnkiSettings.general());
            insert.setString(5, AnkiSettings.models(now));
            insert.setString(6, AnkiSettings.decks(List.copyOf(decks), now));
            insert.setString(7, AnkiSettings.ofDecks());
            insert.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        if (!connection.isClosed()) {
            notes.close();
            cards.close();
            connection.close();
        }
    }
}
