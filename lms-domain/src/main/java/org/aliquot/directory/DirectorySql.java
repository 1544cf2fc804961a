package org.aliquot.directory;

import org.jspecify.annotations.Nullable;

/** Statements about people, put together from constants: a filter that is not set costs nothing, and values are parameters. */
final class DirectorySql {

    private static final String SEARCH = """
              and (position(lower(cast(:search as text)) in lower(a.name)) > 0
                   or starts_with(lower(a.email), lower(cast(:search as text))))
            """;

    private static final String IN_COHORT = """
              and a.id in (select m.account_id from cohort_member m where m.cohort_id = :cohort
                           union all
                           select i.account_id from cohort_instructor i where i.cohort_id = :cohort)
            """;

    private static final String LAPSED = """
            a.status = 'active' and a.password_hash is null and a.email is not null
              and a.id not in (select l.account_id
                               from account_link l
                               where l.account_id is not null and l.kind = 'invitation' and l.used_at is null
                                 and l.expires_at > server_now())""";

    private static final String ENDING = """
            a.id in (select e.account_id
                     from enrollment e
                     cross join (select cast(server_now() at time zone :zone as date) as today) t
                     where e.status = 'active' and e.ends_on > t.today and e.ends_on <= t.today + :soon)""";

    private static final String FROM = """
            from account a
            left join last_visit v on v.account_id = a.id
            where a.status <> 'erased' and not a.shadow
            """;

    /** Names of classes are looked up for those on the page alone. */
    private static final String ROWS = """
            select p.*, (select string_agg(h.name, ', ' order by lower(h.name))
                         from cohort h
                         where h.status = 'open'
                           and h.id in (select m.cohort_id from cohort_member m where m.account_id = p.id
                                        union
                                        select i.cohort_id from cohort_instructor i where i.account_id = p.id)) as classes
            from (
            select a.id, a.name, coalesce(a.email, '') as email, a.roles, a.status, a.password_hash is null and a.email is not null as invited, a.test, a.extra_time_percent,
                   a.larger_text, a.break_minutes, v.at as here_at, lower(a.name) as folded,
                   coalesce(v.at, '-infinity') as moment
            """ + FROM;

    private DirectorySql() {}

    static String page(PeopleFilter filter, PeopleOrder order) {
        String by = order(order);
        return ROWS + where(filter) + after(order) + "order by " + by + "\nlimit :limit) p\norder by "
                + by.replace("lower(a.name), a.id", "p.folded, p.id")
                        .replace("coalesce(v.at, '-infinity')", "p.moment")
                        .replace("a.id", "p.id");
    }

    static String chosen() {
        return ROWS + "  and a.id = any(:chosen)) p\norder by p.folded, p.id";
    }

    static String count(PeopleFilter filter) {
        PeopleFilter others = new PeopleFilter(filter.search(), filter.role(), filter.cohort(), filter.state(), null);
        StringBuilder sql = new StringBuilder("select count(*) filter (where " + need(filter.need()) + ") as found");
        for (PeopleNeed need : PeopleNeed.values()) {
            sql.append(",\n       count(*) filter (where ")
                    .append(need(need))
                    .append(") as ")
                    .append(need.name());
        }
        return sql.append('\n').append(FROM).append(where(others)).toString();
    }

    private static String where(PeopleFilter filter) {
        return (filter.search() == null ? "" : SEARCH)
                + (filter.role() == null ? "" : "  and :role = any(a.roles)\n")
                + (filter.cohort() == null ? "" : IN_COHORT)
                + "  and "
                + state(filter.state())
                + "\n  and "
                + need(filter.need())
                + "\n";
    }

    private static String state(@Nullable AccountState state) {
        return switch (state) {
            case null -> "true";
            case ACTIVE -> "a.status = 'active' and not a.test and (a.password_hash is not null or a.email is null)";
            case INVITED -> "a.status = 'active' and a.password_hash is null and a.email is not null";
            case SUSPENDED -> "a.status = 'suspended'";
            case TEST_STUDENT -> "a.status = 'active' and a.test";
        };
    }

    private static String need(@Nullable PeopleNeed need) {
        return switch (need) {
            case null -> "true";
            case NEVER_HERE -> "v.account_id is null";
            case LAPSED -> LAPSED;
            case ENDING -> ENDING;
            case ACCOMMODATED -> "(a.extra_time_percent > 0 or a.break_minutes > 0)";
        };
    }

    private static String order(PeopleOrder order) {
        return switch (order) {
            case NAME -> "lower(a.name), a.id";
            case RECENT -> "coalesce(v.at, '-infinity') desc, a.id desc";
            case AWAY -> "coalesce(v.at, '-infinity'), a.id";
        };
    }

    private static String after(PeopleOrder order) {
        String moment = """
              and (cast(:after as uuid) is null
                   or (coalesce(v.at, '-infinity'), a.id) %s (
                     select coalesce(max(w.at), '-infinity'), cast(:after as uuid) from last_visit w where w.account_id = :after))
            """;
        return switch (order) {
            case NAME -> """
              and (cast(:after as uuid) is null
                   or (lower(a.name), a.id) > (select lower(b.name), b.id from account b where b.id = :after))
            """;
            case RECENT -> moment.formatted("<");
            case AWAY -> moment.formatted(">");
        };
    }
}
