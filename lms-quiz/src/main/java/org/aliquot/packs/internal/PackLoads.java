package org.aliquot.packs.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.aliquot.clock.RowTime;
import org.aliquot.packfile.Problem;
import org.aliquot.packs.PackConflict;
import org.aliquot.packs.PackStatus;
import org.aliquot.stored.StoredJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** What became of the last load of each pack, and the lock that lets one loader work at a time. */
@Component
public class PackLoads {

    /** Ours among all advisory locks of the database: "pack" in ASCII. */
    private static final long LOCK = 0x7061636bL;

    private static final String HASHES = """
            select pack, hash
            from pack_load
            """;

    private static final String STATUS = """
            select pack, loaded_at, problems, conflicts
            from pack_load
            order by pack
            """;

    private static final String GOOD = """
            insert into pack_load (pack, loaded_at, hash, problems, conflicts)
            values (:pack, server_now(), :hash, '[]', cast(:conflicts as jsonb))
            on conflict (pack) do update
            set loaded_at = excluded.loaded_at,
                hash = excluded.hash,
                problems = excluded.problems,
                conflicts = excluded.conflicts
            """;

    /** What needed a decision before still does: a bad pack changes nothing. */
    private static final String BAD = """
            insert into pack_load (pack, loaded_at, hash, problems, conflicts)
            values (:pack, server_now(), :hash, cast(:problems as jsonb), '[]')
            on conflict (pack) do update
            set loaded_at = excluded.loaded_at,
                hash = excluded.hash,
                problems = excluded.problems
            """;

    /** A pack whose own name could not be read was noted under its folder's. */
    private static final String FORGET_BAD = """
            delete from pack_load
            where pack = :folder
              and pack <> :pack
              and problems <> '[]'
            """;

    private static final String SETTLE = """
            update pack_load
            set conflicts = (
              select coalesce(jsonb_agg(conflict), '[]')
              from jsonb_array_elements(conflicts) conflict
              where conflict ->> 'kind' <> :kind
                 or conflict ->> 'slug' <> :slug)
            where conflicts <> '[]'
            """;

    private static final StoredJson<List<Problem>> PROBLEMS = StoredJson.of(new TypeReference<>() {});
    private static final StoredJson<List<PackConflict>> CONFLICTS = StoredJson.of(new TypeReference<>() {});

    private static final String OFFERS = """
            select (select count(*) from course_offer) + (select count(*) from lesson_offer)
                   + (select count(*) from item_offer)
            """;

    private final JdbcClient jdbc;

    PackLoads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other loader is at work; free again when the transaction ends. */
    public void lock() {
        jdbc.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> true)
                .single();
    }

    /** Hash of the last load by pack. */
    public Map<String, String> hashes() {
        return jdbc
                .sql(HASHES)
                .query((row, number) -> Map.entry(row.getString("pack"), row.getString("hash")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public List<PackStatus> status() {
        return jdbc.sql(STATUS).query(this::read).list();
    }

    void good(String pack, String hash, List<PackConflict> conflicts) {
        jdbc.sql(GOOD)
                .param("pack", pack)
                .param("hash", hash)
                .param("conflicts", CONFLICTS.write(conflicts))
                .update();
    }

    /** What packs brought for something that was changed here. */
    public int offers() {
        return jdbc.sql(OFFERS).query(Integer.class).single();
    }

    /** Somebody decided: it needs no decision any more. */
    public void settle(String kind, String slug) {
        jdbc.sql(SETTLE).param("kind", kind).param("slug", slug).update();
    }

    void forgetBad(String folder, String pack) {
        jdbc.sql(FORGET_BAD).param("folder", folder).param("pack", pack).update();
    }

    void bad(String pack, String hash, List<Problem> problems) {
        jdbc.sql(BAD)
                .param("pack", pack)
                .param("hash", hash)
                .param("problems", PROBLEMS.write(problems))
                .update();
    }

    private PackStatus read(ResultSet row, int number) throws SQLException {
        return new PackStatus(
                row.getString("pack"),
                RowTime.at(row, "loaded_at"),
                PROBLEMS.read(row.getString("problems")),
                CONFLICTS.read(row.getString("conflicts")));
    }
}
