package org.aliquot.audit;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aliquot.clock.ServerClock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks whether an entry of the audit log was removed, changed or slipped in. */
@Component
public class AuditChain {

    private static final Logger LOG = LoggerFactory.getLogger("org.aliquot.security");
    private static final int PAGE = 5_000;

    private static final String LINKS = """
            select s.number, s.hash, e.id is null as removed, %s as content
            from audit_seal s
            left join audit_entry e on e.id = s.entry_id
            where s.number > :after
            order by s.number
            limit :most
            """.formatted(AuditSealing.CONTENT);

    private static final String COUNTS = """
            select (select count(*) from audit_unsealed) as waiting,
                   (select count(*) from audit_entry e
                    where not exists (select from audit_seal s where s.entry_id = e.id)
                      and not exists (select from audit_unsealed u where u.entry_id = e.id)) as beside
            """;

    private record Link(
            long number,
            byte[] hash,
            boolean removed,
            @Nullable String content) {}

    private record Counts(long waiting, long beside) {}

    private record Walk(
            long last, @Nullable Long brokenAt, @Nullable String what) {}

    private final JdbcClient jdbc;
    private final AuditSealing sealing;
    private final ServerClock clock;
    private volatile @Nullable ChainCheck known;

    AuditChain(JdbcClient jdbc, AuditSealing sealing, ServerClock clock) {
        this.jdbc = jdbc;
        this.sealing = sealing;
        this.clock = clock;
    }

    /**
     * As of now while the chain is short, else what the hourly check found: only in the minutes after a start does somebody wait
     * for it to read a page of the log.
     */
    public ChainCheck latest() {
        ChainCheck last = known;
        return last == null || last.sealed() < PAGE ? verify() : last;
    }

    /** What was last found here; nothing was before the first check. */
    Optional<ChainCheck> known() {
        return Optional.ofNullable(known);
    }

    /** Reads the whole chain; half a million entries take a few seconds. */
    public ChainCheck verify() {
        Walk walk = walk();
        Counts counts = jdbc.sql(COUNTS).query(Counts.class).single();
        String what = walk.what() == null && counts.beside() > 0 ? "added" : walk.what();
        ChainCheck check =
                new ChainCheck(what == null, clock.now(), walk.last(), counts.waiting(), walk.brokenAt(), what);
        known = check;
        return check;
    }

    /** The head goes into the security log, which is kept elsewhere: an end of the chain that was cut off shows against it. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT2M")
    void tell() {
        ChainCheck check = verify();
        if (check.unbroken()) {
            LOG.info("{\"event\":\"audit.checked\",\"sealed\":\"{}\"}", check.sealed());
        } else {
            LOG.error("{\"event\":\"audit.broken\",\"number\":\"{}\",\"what\":\"{}\"}", check.brokenAt(), check.what());
        }
    }

    private Walk walk() {
        long last = 0;
        byte[] before = null;
        List<Link> page = page(last);
        while (!page.isEmpty()) {
            for (Link link : page) {
                String wrong = wrong(link, last, before);
                if (wrong != null) {
                    return new Walk(last, last + 1, wrong);
                }
                last = link.number();
                before = link.hash();
            }
            page = page(last);
        }
        return new Walk(last, null, null);
    }

    private @Nullable String wrong(Link link, long last, byte @Nullable [] before) {
        if (link.number() != last + 1) {
            return "seal-missing";
        }
        if (link.removed()) {
            return "removed";
        }
        return Arrays.equals(link.hash(), sealing.hash(before, link.content())) ? null : "changed";
    }

    private List<Link> page(long after) {
        return jdbc.sql(LINKS)
                .param("after", after)
                .param("most", PAGE)
                .query((row, _) -> new Link(
                        row.getLong("number"),
                        row.getBytes("hash"),
                        row.getBoolean("removed"),
                        row.getString("content")))
                .list();
    }
}
