package org.aliquot.rostering;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What lists come to, in numbers and in rows to look at. */
@Repository
class RosterReports {

    private static final String COUNTS = "select fate, count(*) as n from roster_row where run_id = :run group by fate";

    private static final String FIGURES = """
            select count(*) filter (where fate = 'leaves' and guarded and not done) as guarded,
                   count(distinct subject) filter (where fate = 'joins' and (account_id is null or made)) as fresh,
                   count(distinct subject) filter (where fate = 'joins' and (account_id is null or made) and email <> '') as reachable,
                   (select count(*) from roster_refused u where u.run_id = :run) as unread
            from roster_row
            where run_id = :run
            """;

    private static final String ROWS = """
            select c.title, r.name, r.email, r.role, r.fate, r.trouble, r.cohort_id, r.account_id, r.guarded, r.done
            from roster_row r
            join roster_class c on c.source_id = :source and c.class_id = r.class_id
            where r.run_id = :run and r.fate = any(:fates)
            order by lower(c.title), r.class_id, r.number
            limit :most
            """;

    private static final String MISSING = """
            select a.name
            from roster_row r
            join account a on a.id = r.account_id
            where r.run_id = :run and r.fate = 'leaves' and r.guarded and not r.done
            order by lower(a.name), a.id
            limit :most
            """;

    private static final String REFUSE = """
            insert into roster_refused (run_id, number, file, line, ref, why)
            select :run, n.number, n.file, n.line, n.ref, n.why
            from unnest(cast(:files as text[]), cast(:lines as integer[]), cast(:refs as text[]), cast(:whys as text[]))
                 with ordinality n (file, line, ref, why, number)
            """;

    private final JdbcClient jdbc;

    RosterReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<Fate, Integer> counts(UUID run) {
        Map<Fate, Integer> counts = new EnumMap<>(Fate.class);
        jdbc.sql(COUNTS).param("run", run).query(row -> {
            counts.put(Word.read(Fate.class, row.getString("fate")), row.getInt("n"));
        });
        return counts;
    }

    RosterRun.Figures figures(UUID run) {
        return jdbc.sql(FIGURES)
                .param("run", run)
                .query((row, _) -> new RosterRun.Figures(
                        row.getInt("guarded"), row.getInt("fresh"), row.getInt("reachable"), row.getInt("unread")))
                .single();
    }

    List<RosterRow> rows(RunFacts run, Collection<Fate> fates, int most) {
        return jdbc.sql(ROWS)
                .param("source", run.source())
                .param("run", run.id())
                .param("fates", fates.stream().map(Fate::word).toArray(String[]::new))
                .param("most", most)
                .query((row, _) -> {
                    String trouble = row.getString("trouble");
                    UUID account = row.getObject("account_id", UUID.class);
                    return new RosterRow(
                            row.getString("title"),
                            row.getString("name"),
                            row.getString("email"),
                            Word.read(CourseRole.class, row.getString("role")),
                            Word.read(Fate.class, row.getString("fate")),
                            trouble == null ? null : Word.read(RowTrouble.class, trouble),
                            row.getObject("cohort_id", UUID.class),
                            account == null ? null : new AccountId(account),
                            row.getBoolean("guarded"),
                            row.getBoolean("done"));
                })
                .list();
    }

    List<String> missing(UUID run, int most) {
        return jdbc.sql(MISSING)
                .param("run", run)
                .param("most", most)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    void refuse(UUID run, List<UnreadLine> lines) {
        jdbc.sql(REFUSE)
                .param("run", run)
                .param("files", lines.stream().map(UnreadLine::file).toArray(String[]::new))
                .param("lines", lines.stream().map(UnreadLine::line).toArray(Integer[]::new))
                .param("refs", lines.stream().map(UnreadLine::id).toArray(String[]::new))
                .param("whys", lines.stream().map(UnreadLine::why).toArray(String[]::new))
                .update();
    }

    List<UnreadLine> unread(UUID run, int most) {
        return jdbc.sql(
                        "select file, line, ref, why from roster_refused where run_id = :run order by number limit :most")
                .param("run", run)
                .param("most", most)
                .query((row, _) -> new UnreadLine(
                        row.getString("file"), row.getInt("line"), row.getString("ref"), row.getString("why")))
                .list();
    }
}
