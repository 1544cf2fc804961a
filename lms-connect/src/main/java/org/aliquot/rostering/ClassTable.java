package org.aliquot.rostering;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowTime;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Classes of other systems, which class here each is, and whom each has. */
@Repository
class ClassTable {

    private static final String FIND = """
            select h.id, h.name, h.status = 'archived' as archived
            from roster_class c
            join cohort h on h.id = c.cohort_id
            where c.source_id = :source and c.class_id = :class
            """;

    private static final String IS_TOLD = """
            select exists (
              select
              from roster_class
              where source_id = :source and class_id = :class and title = :title and course = :course and code = :code
                and members_url is not distinct from cast(:url as text))
            """;

    private static final String TELL = """
            insert into roster_class (source_id, class_id, kind, title, course, code, left_out)
            select :source, n.id, :kind, n.title, n.course, n.code, false
            from unnest(cast(:ids as text[]), cast(:titles as text[]), cast(:courses as text[]), cast(:codes as text[]))
                 n (id, title, course, code)
            where not exists (select from roster_class c where c.source_id = :source and c.class_id = n.id)
            order by n.id
            on conflict on constraint roster_class_pk do nothing
            """;

    private static final String TELL_AGAIN = """
            update roster_class c
            set title = n.title, course = n.course, code = n.code
            from unnest(cast(:ids as text[]), cast(:titles as text[]), cast(:courses as text[]), cast(:codes as text[]))
                 n (id, title, course, code)
            where c.source_id = :source and c.class_id = n.id
              and (c.title, c.course, c.code) is distinct from (n.title, n.course, n.code)
            """;

    /** A list is compared as soon as it can be. */
    private static final String TELL_ADDRESS = """
            update roster_class
            set members_url = :url, next_at = case when cast(:url as text) is null then null else coalesce(next_at, server_now()) end
            where source_id = :source and class_id = :class and members_url is distinct from cast(:url as text)
            """;

    private static final String CONNECT = """
            insert into roster_class (source_id, class_id, kind, title, course, code, cohort_id, left_out, decided_by, decided_at)
            values (:source, :class, :kind, '', '', '', :cohort, false, :by, server_now())
            on conflict on constraint roster_class_pk do update
            set cohort_id = excluded.cohort_id, left_out = false, decided_by = excluded.decided_by, decided_at = excluded.decided_at,
                next_at = case when roster_class.members_url is null then null else server_now() end
            """;

    private static final String LEAVE_OUT = """
            update roster_class
            set cohort_id = null, left_out = true, decided_by = :by, decided_at = server_now()
            where source_id = :source and class_id = :class
            """;

    private static final String OPEN = """
            select class_id, title, course, code
            from roster_class
            where source_id = :source and class_id = any(:classes) and cohort_id is null and not left_out
            order by lower(title), class_id
            """;

    private static final String LISTED_IN =
            "select class_id, account_id from roster_member where source_id = :source and account_id = any(:people)";

    private static final String OF_COHORT = """
            select c.source_id, c.class_id, c.kind, c.title, coalesce(s.name, n.name) as source, c.looked_at, c.trouble,
                   c.members_url is not null and n.state = 'active' as fetched,
                   (select count(*) from roster_member m where m.source_id = c.source_id and m.class_id = c.class_id) as people
            from roster_class c
            left join roster_source s on s.id = c.source_id
            left join connection n on n.id = c.source_id
            where c.cohort_id = :cohort
            order by source, c.title, c.class_id
            """;

    private static final String LIST = """
            insert into roster_member (source_id, class_id, account_id, told_at)
            select :source, n.class_id, n.account, server_now()
            from unnest(cast(:classes as text[]), cast(:people as uuid[])) n (class_id, account)
            on conflict on constraint roster_member_pk do nothing
            """;

    private static final String CAME = """
            insert into roster_member (source_id, class_id, account_id, told_at)
            values (:source, :class, :account, server_now())
            on conflict on constraint roster_member_pk do update
            set told_at = excluded.told_at
            where roster_member.told_at < excluded.told_at - interval '10 seconds'
            """;

    private static final String PASS_ON = """
            update roster_member m
            set account_id = :to
            where m.account_id = :from
              and not exists (select from roster_member o
                              where o.source_id = m.source_id and o.class_id = m.class_id and o.account_id = :to)
            """;

    private static final String UNLIST = """
            delete from roster_member m
            using unnest(cast(:classes as text[]), cast(:people as uuid[])) n (class_id, account)
            where m.source_id = :source and m.class_id = n.class_id and m.account_id = n.account
            """;

    /** Systems whose connection is paused are left alone. */
    private static final String CLAIM = """
            update roster_class c
            set next_at = server_now() + interval '10 minutes'
            where (c.source_id, c.class_id) in (
              select d.source_id, d.class_id
              from roster_class d
              join connection n on n.id = d.source_id and n.state = 'active'
              join cohort h on h.id = d.cohort_id and h.status = 'open'
              where d.next_at <= server_now() and d.cohort_id is not null and d.members_url is not null
              order by d.next_at
              limit 1
              for update of d skip locked)
            returning c.source_id, c.class_id, c.members_url, c.next_at, server_now() as asked_at
            """;

    /** In the small hours of the school's next day, each at a minute of its own. */
    private static final String LOOKED = """
            update roster_class
            set looked_at = server_now(), trouble = null,
                next_at = (cast(server_now() at time zone :zone as date) + 1 + time '02:00'
                           + make_interval(mins => abs(hashtext(class_id)) % 120)) at time zone :zone
            where source_id = :source and class_id = :class
            """;

    private static final String FAILED = """
            update roster_class
            set trouble = :why, next_at = server_now() + interval '1 hour'
            where source_id = :source and class_id = :class
            """;

    private static final String SOON = """
            update roster_class
            set next_at = server_now()
            where cohort_id = :cohort and members_url is not null and source_id in (select id from connection where state = 'active')
            """;

    private static final int LONGEST_TROUBLE = 500;

    /**
     * A list to be fetched.
     *
     * @param lease until when nobody else fetches it
     * @param askedAt since when it is
     */
    record Due(UUID source, String classId, String url, OffsetDateTime lease, Instant askedAt) {}

    /** Somebody in a class of the source. */
    record Place(String classId, AccountId person) {}

    private final JdbcClient jdbc;

    ClassTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<RosteredClass> find(UUID source, String classId) {
        return jdbc.sql(FIND)
                .param("source", source)
                .param("class", classId)
                .query((row, _) -> new RosteredClass(
                        row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("archived")))
                .optional();
    }

    /** What the source says of its classes; what it has said before is not written again. */
    void tell(UUID source, ClassKind kind, List<ToldClass> classes) {
        about(TELL, source, classes).param("kind", kind.word()).update();
        about(TELL_AGAIN, source, classes).update();
    }

    private JdbcClient.StatementSpec about(String statement, UUID source, List<ToldClass> classes) {
        return jdbc.sql(statement)
                .param("source", source)
                .param("ids", classes.stream().map(ToldClass::id).toArray(String[]::new))
                .param("titles", classes.stream().map(ToldClass::title).toArray(String[]::new))
                .param("courses", classes.stream().map(ToldClass::course).toArray(String[]::new))
                .param("codes", classes.stream().map(ToldClass::code).toArray(String[]::new));
    }

    /** Whether the source has said exactly this of a class before. */
    boolean isTold(UUID source, ToldClass told, @Nullable String url) {
        return jdbc.sql(IS_TOLD)
                .param("source", source)
                .param("class", told.id())
                .param("title", told.title())
                .param("course", told.course())
                .param("code", told.code())
                .param("url", url)
                .query(Boolean.class)
                .single();
    }

    void tellAddress(UUID source, String classId, @Nullable String url) {
        jdbc.sql(TELL_ADDRESS)
                .param("source", source)
                .param("class", classId)
                .param("url", url)
                .update();
    }

    void connect(UUID source, String classId, ClassKind kind, UUID cohort, AccountId by) {
        jdbc.sql(CONNECT)
                .param("source", source)
                .param("class", classId)
                .param("kind", kind.word())
                .param("cohort", cohort)
                .param("by", by)
                .update();
    }

    void leaveOut(UUID source, String classId, AccountId by) {
        jdbc.sql(LEAVE_OUT)
                .param("source", source)
                .param("class", classId)
                .param("by", by)
                .update();
    }

    /** Asks again about those that were left out; how many there are. */
    int askAgain(UUID source) {
        return jdbc.sql("update roster_class set left_out = false where source_id = :source and left_out")
                .param("source", source)
                .update();
    }

    /** Kept from others until the transaction ends, in one order for everybody. */
    void hold(UUID source, Collection<String> classIds) {
        jdbc.sql("""
                        select class_id from roster_class
                        where source_id = :source and class_id = any(:classes)
                        order by class_id
                        for no key update
                        """)
                .param("source", source)
                .param("classes", classIds.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** The classes here that these are: kept from others as well, in one order for everybody. False while one of them is archived. */
    boolean holdCohorts(UUID source, Collection<String> classIds) {
        return jdbc
                .sql("""
                        select h.status = 'open'
                        from cohort h
                        where h.id in (select c.cohort_id from roster_class c
                                       where c.source_id = :source and c.class_id = any(:classes))
                        order by h.id
                        for update
                        """)
                .param("source", source)
                .param("classes", classIds.toArray(String[]::new))
                .query(Boolean.class)
                .list()
                .stream()
                .allMatch(open -> open);
    }

    /** Those of these about which nobody has decided yet. */
    List<ToldClass> undecided(UUID source, Collection<String> classIds) {
        return jdbc.sql(OPEN)
                .param("source", source)
                .param("classes", classIds.toArray(String[]::new))
                .query(ClassTable::told)
                .list();
    }

    /** Those of these that are left out. */
    List<String> leftOut(UUID source, Collection<String> classIds) {
        return jdbc.sql("""
                        select class_id from roster_class
                        where source_id = :source and class_id = any(:classes) and left_out
                        """)
                .param("source", source)
                .param("classes", classIds.toArray(String[]::new))
                .query((row, _) -> row.getString("class_id"))
                .list();
    }

    /** In which classes the source has had these people. */
    List<Place> listedIn(UUID source, Collection<UUID> people) {
        return jdbc.sql(LISTED_IN)
                .param("source", source)
                .param("people", people.toArray(UUID[]::new))
                .query((row, _) -> new Place(row.getString("class_id"), AccountId.in(row, "account_id")))
                .list();
    }

    /** The source has them at this moment. */
    void came(UUID source, String classId, AccountId person) {
        jdbc.sql(CAME)
                .param("source", source)
                .param("class", classId)
                .param("account", person)
                .update();
    }

    void passOn(AccountId from, AccountId to) {
        jdbc.sql(PASS_ON).param("from", from).param("to", to).update();
        jdbc.sql("update roster_row set account_id = :to where account_id = :from")
                .param("from", from)
                .param("to", to)
                .update();
    }

    void list(UUID source, List<Place> places) {
        change(LIST, source, places);
    }

    void unlist(UUID source, List<Place> places) {
        change(UNLIST, source, places);
    }

    private void change(String statement, UUID source, List<Place> places) {
        jdbc.sql(statement)
                .param("source", source)
                .param("classes", places.stream().map(Place::classId).toArray(String[]::new))
                .param(
                        "people",
                        places.stream().map(place -> place.person().value()).toArray(UUID[]::new))
                .update();
    }

    /** The next whose list is to be fetched; it is not due again before ten minutes have passed. */
    Optional<Due> claim() {
        return jdbc.sql(CLAIM)
                .query((row, _) -> new Due(
                        requireNonNull(row.getObject("source_id", UUID.class)),
                        row.getString("class_id"),
                        row.getString("members_url"),
                        row.getObject("next_at", OffsetDateTime.class),
                        RowTime.at(row, "asked_at")))
                .optional();
    }

    /** Whether nobody has asked for it since: in the caller's transaction, with the class held. */
    boolean isStillDue(Due due) {
        return jdbc.sql("select next_at = :next from roster_class where source_id = :source and class_id = :class")
                .param("next", due.lease())
                .param("source", due.source())
                .param("class", due.classId())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** It was compared: the next time is the night after. */
    void looked(UUID source, String classId, String zone) {
        jdbc.sql(LOOKED)
                .param("source", source)
                .param("class", classId)
                .param("zone", zone)
                .update();
    }

    void failed(UUID source, String classId, String why) {
        jdbc.sql(FAILED)
                .param("source", source)
                .param("class", classId)
                .param("why", why.length() > LONGEST_TROUBLE ? why.substring(0, LONGEST_TROUBLE) : why)
                .update();
    }

    /** Compares the lists of a class here as soon as possible; false where there is none to be fetched. */
    boolean soon(UUID cohort) {
        return jdbc.sql(SOON).param("cohort", cohort).update() > 0;
    }

    List<ListOfClass> ofCohort(UUID cohort) {
        return jdbc.sql(OF_COHORT)
                .param("cohort", cohort)
                .query((row, _) -> {
                    return new ListOfClass(
                            row.getObject("source_id", UUID.class),
                            row.getString("class_id"),
                            Word.read(ClassKind.class, row.getString("kind")),
                            row.getString("title"),
                            row.getString("source"),
                            row.getInt("people"),
                            row.getBoolean("fetched"),
                            RowTime.find(row, "looked_at"),
                            row.getString("trouble"));
                })
                .list();
    }

    private static ToldClass told(ResultSet row, int number) throws SQLException {
        return new ToldClass(
                row.getString("class_id"), row.getString("title"), row.getString("course"), row.getString("code"));
    }
}
