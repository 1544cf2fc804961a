package org.aliquot.rehearsal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.Ids;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.stored.StoredJson;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;

/** Rows of {@code rehearsal}. */
@Repository
class RehearsalTable {

    static final StoredJson<List<Roster.Part>> PARTS = StoredJson.of(new TypeReference<>() {});
    static final StoredJson<Measured> MEASURED = StoredJson.of(Measured.class);

    private static final String SELECT = """
            select id, day, parts, learners, begun_by, begun_at, phase, done, stop_wished, measured
            from rehearsal
            """;

    private static final String INSERT = """
            insert into rehearsal (id, day, parts, learners, begun_by, begun_at, beat_at, phase, done, stop_wished)
            values (:id, :day, cast(:parts as jsonb), :learners, :by, server_now(), server_now(), 'preparing', 0, false)
            on conflict ((true)) where ended_at is null do nothing
            """;

    private static final String BEAT = """
            update rehearsal
            set beat_at = server_now(), phase = :phase, done = :done
            where id = :id and ended_at is null
            returning stop_wished
            """;

    private static final String END = """
            update rehearsal
            set ended_at = server_now(), phase = :phase, measured = cast(:measured as jsonb)
            where id = :id and ended_at is null
            """;

    /** Its node has said nothing for longer than any pause of a node takes. */
    private static final String ABANDON = """
            update rehearsal
            set ended_at = server_now(), phase = 'abandoned'
            where ended_at is null and beat_at < server_now() - interval '30 seconds'
            """;

    private static final String FORGET = """
            delete from rehearsal
            where ended_at is not null
              and id not in (select kept.id from rehearsal kept order by kept.begun_at desc limit :most)
            """;

    private final JdbcClient jdbc;

    RehearsalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while another one runs, on whichever node. */
    Optional<UUID> insert(LocalDate day, List<Roster.Part> parts, int learners, AccountId by) {
        UUID id = Ids.next();
        int rows = jdbc.sql(INSERT)
                .param("id", id)
                .param("day", day)
                .param("parts", PARTS.write(parts))
                .param("learners", learners)
                .param("by", by)
                .update();
        return rows == 1 ? Optional.of(id) : Optional.empty();
    }

    /** Whether somebody wants it stopped; true as well where it was ended meanwhile, because its node was silent for too long. */
    boolean beat(UUID id, Phase phase, int done) {
        return jdbc.sql(BEAT)
                .param("id", id)
                .param("phase", phase.word())
                .param("done", done)
                .query(Boolean.class)
                .optional()
                .orElse(true);
    }

    /** Of the one that runs and was not stopped before. */
    Optional<UUID> wishStop() {
        return jdbc.sql(
                        "update rehearsal set stop_wished = true where ended_at is null and not stop_wished returning id")
                .query(UUID.class)
                .optional();
    }

    /** False for one that was given up, because its node was silent for too long. */
    boolean end(UUID id, Phase phase, Optional<Measured> measured) {
        int ended = jdbc.sql(END)
                .param("id", id)
                .param("phase", phase.word())
                .param("measured", measured.map(MEASURED::write).orElse(null))
                .update();
        return ended == 1;
    }

    int abandon() {
        return jdbc.sql(ABANDON).update();
    }

    /** None begins until the transaction ends. */
    void keepFromBeginning() {
        jdbc.sql("lock table rehearsal in share row exclusive mode").update();
    }

    boolean anyRunning() {
        return jdbc.sql("select exists (select from rehearsal where ended_at is null)")
                .query(Boolean.class)
                .single();
    }

    void forgetOlder(int most) {
        jdbc.sql(FORGET).param("most", most).update();
    }

    /** Newest first. */
    List<Rehearsal> newest(int most) {
        return jdbc.sql(SELECT + "order by begun_at desc limit :most")
                .param("most", most)
                .query(RehearsalTable::read)
                .list();
    }

    private static Rehearsal read(ResultSet row, int number) throws SQLException {
        String measured = row.getString("measured");
        return new Rehearsal(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                PARTS.read(row.getString("parts")),
                row.getInt("learners"),
                AccountId.in(row, "begun_by"),
                RowTime.at(row, "begun_at"),
                Word.read(Phase.class, row.getString("phase")),
                row.getInt("done"),
                row.getBoolean("stop_wished"),
                measured == null ? null : MEASURED.read(measured));
    }
}
