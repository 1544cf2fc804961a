package org.aliquot.flashcards;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.zip.CRC32;

/** What schema 11 of Anki's collections consists of. */
final class AnkiSchema {

    /** The type of note: the same in all packages, so that importing again finds it. */
    static final long MODEL = 1_763_856_000_111L;

    private static final long FIRST_DECK = 1_763_856_100_000L;

    static final List<String> TABLES = List.of(
            """
            create table col (
              id integer primary key, crt integer not null, mod integer not null, scm integer not null, ver integer not null,
              dty integer not null, usn integer not null, ls integer not null, conf text not null, models text not null,
              decks text not null, dconf text not null, tags text not null)
            """,
            """
            create table notes (
              id integer primary key, guid text not null, mid integer not null, mod integer not null, usn integer not null,
              tags text not null, flds text not null, sfld integer not null, csum integer not null, flags integer not null,
              data text not null)
            """,
            """
            create table cards (
              id integer primary key, nid integer not null, did integer not null, ord integer not null, mod integer not null,
              usn integer not null, type integer not null, queue integer not null, due integer not null, ivl integer not null,
              factor integer not null, reps integer not null, lapses integer not null, left integer not null,
              odue integer not null, odid integer not null, flags integer not null, data text not null)
            """,
            """
            create table revlog (
              id integer primary key, cid integer not null, usn integer not null, ease integer not null, ivl integer not null,
              lastIvl integer not null, factor integer not null, time integer not null, type integer not null)
            """,
            "create table graves (usn integer not null, oid integer not null, type integer not null)",
            "create index ix_notes_usn on notes (usn)",
            "create index ix_cards_usn on cards (usn)",
            "create index ix_revlog_usn on revlog (usn)",
            "create index ix_cards_nid on cards (nid)",
            "create index ix_cards_sched on cards (did, queue, due)",
            "create index ix_revlog_cid on revlog (cid)",
            "create index ix_notes_csum on notes (csum)");

    private AnkiSchema() {}

    /** A deck's id, by its name. */
    static long deck(String name) {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return FIRST_DECK + sum.getValue();
    }

    /** The first 32 bits of the SHA-1 of a note's first field: how Anki finds doubles. */
    static long checksum(String plain) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-1").digest(plain.getBytes(StandardCharsets.UTF_8));
            return Integer.toUnsignedLong(ByteBuffer.wrap(hash).getInt());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-1", e);
        }
    }
}
