package org.aliquot.cohort;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.clock.RowId;
import org.aliquot.clock.RowTime;
import org.aliquot.enrollment.EnrollmentSource;
import org.aliquot.people.AccountId;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who learns and who teaches in a cohort. */
@Repository
class CohortPeople {

    /** A proctor, a partner or an assistant learns in no cohort that names them. */
    private static final String ONLY_LEARNS = """
              and not exists (select
                              from cohort_instructor i
                              where i.cohort_id = :cohort and i.account_id = a.id
                                and (i.assists or a.roles && array['proctor', 'partner']))
            """;

    private static final String JOIN = """
            insert into cohort_member (cohort_id, account_id, way, joined_at)
            select :cohort, a.id, :way, server_now()
            from account a
            where a.id = any(:accounts) and a.status <> 'erased' and not a.test
            """ + ONLY_LEARNS + """
            on conflict (cohort_id, account_id) do nothing
            returning account_id
            """;

    private static final String JOIN_AGAIN = """
            insert into cohort_member (cohort_id, account_id, way, joined_at)
            select :cohort, a.id, :way, :since
            from account a
            where a.id = :account and a.status <> 'erased' and not a.test
            """ + ONLY_LEARNS + """
              and not exists (select from cohort_suspended s where s.cohort_id = :cohort and s.account_id = a.id)
            on conflict (cohort_id, account_id) do nothing
            """;

    private static final String LEAVE = """
            delete from cohort_member
            where cohort_id = :cohort and account_id = :account
            returning account_id, way, joined_at
            """;

    private static final String PASS_ON = """
            update cohort_member m
            set account_id = a.id
            from account a
            where m.cohort_id = :cohort and m.account_id = :from and a.id = :to and a.status <> 'erased' and not a.test
            """ + ONLY_LEARNS + """
              and not exists (select from cohort_member o where o.cohort_id = m.cohort_id and o.account_id = a.id)
            returning m.way
            """;

    private static final String PASS_ON_SUSPENDED = """
            update cohort_suspended s
            set account_id = :to
            where s.account_id = :from
              and not exists (select from cohort_suspended o where o.cohort_id = s.cohort_id and o.account_id = :to)
              and not exists (select from cohort_member m where m.cohort_id = s.cohort_id and m.account_id = :to)
            """;

    private static final String CAN_COME_BACK = """
              where s.cohort_id = :cohort and s.account_id = any(:accounts) and a.id = s.account_id and a.status <> 'erased'
            """ + ONLY_LEARNS;

    private static final String WHO_CAN_COME_BACK = """
            select s.account_id
            from cohort_suspended s
            cross join account a
            """ + CAN_COME_BACK + """
            order by array_position(cast(:accounts as uuid[]), s.account_id)
            """;

    /** Who comes back has been there since they first came. */
    private static final String RETURN = """
            with back as (
              delete from cohort_suspended s
              using account a
            """ + CAN_COME_BACK + """
              returning s.cohort_id, s.account_id, s.way, s.joined_at)
            insert into cohort_member (cohort_id, account_id, way, joined_at)
            select cohort_id, account_id, way, joined_at
            from back
            on conflict (cohort_id, account_id) do nothing
            returning account_id
            """;

    private static final String SUSPEND = """
            with gone as (
              delete from cohort_member
              where cohort_id = :cohort and account_id = any(:accounts)
              returning cohort_id, account_id, way, joined_at)
            insert into cohort_suspended (cohort_id, account_id, way, joined_at, suspended_at)
            select cohort_id, account_id, way, joined_at, server_now()
            from gone
            returning account_id
            """;

    private static final String TAKE_BACK = """
            delete from cohort_member
            where cohort_id = :cohort and account_id = any(:accounts) and way = :way and joined_at >= :since
            returning account_id
            """;

    private static final String SUSPENDED = """
            select s.account_id, a.name, s.joined_at, s.suspended_at
            from cohort_suspended s
            join account a on a.id = s.account_id
            where s.cohort_id = :cohort and a.status <> 'erased'
            order by lower(a.name), s.account_id
            """;

    /** Held while it is read: whoever changes the roles meanwhile comes after, and takes the name back. */
    private static final String TEACH = """
            insert into cohort_instructor (cohort_id, account_id, added_at, assists)
            select :cohort, a.id, coalesce(cast(:since as timestamptz), server_now()), :assists
            from account a
            where a.id = :account and a.status = 'active' and a.roles && array['instructor', 'administrator', 'proctor', 'partner']
              and (not 'partner' = any(a.roles) or exists (select from cohort h where h.id = :cohort and h.kind = 'group'))
              and (not cast(:assists as boolean) or 'instructor' = any(a.roles) and not 'administrator' = any(a.roles))
              and (not (cast(:assists as boolean) or a.roles && array['proctor', 'partner'])
                   or not exists (select from cohort_member m where m.cohort_id = :cohort and m.account_id = a.id))
            for share of a
            on conflict (cohort_id, account_id) do nothing
            """;

    private static final String STOP_TEACHING = """
            delete from cohort_instructor
            where cohort_id = :cohort and account_id = :account and (assists or not cast(:assistant as boolean))
            returning assists, added_at
            """;

    private static final String TAKE_NAME_BACK = """
            delete from cohort_instructor
            where cohort_id = :cohort and account_id = :account and not assists
              and added_at between :since and coalesce(cast(:until as timestamptz), 'infinity')
            returning assists, added_at
            """;

    private static final String TEACHES = """
            select exists (select
                           from cohort_instructor
                           where cohort_id = :cohort and account_id = :account
                             and (cast(:assists as boolean) is null or assists = cast(:assists as boolean)))
            """;

    /** Whether an instructor decides about somebody in a course, or in any. */
    private static final String COVERS = """
            select exists (
              select
              from taught t
              join course c on c.id = t.course_id
              where t.instructor_id = :instructor and t.learner_id = :learner and not t.assists
                and (cast(:course as text) is null or c.slug = :course))
            """;

    private final JdbcClient jdbc;

    CohortPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CohortMember> members(UUID cohort) {
        return jdbc.sql("select account_id, way, joined_at from cohort_member where cohort_id = :cohort")
                .param("cohort", cohort)
                .query(CohortPeople::member)
                .list();
    }

    private static CohortMember member(ResultSet row, int number) throws SQLException {
        return new CohortMember(
                row.getObject("account_id", UUID.class), row.getString("way"), RowTime.at(row, "joined_at"));
    }

    List<SuspendedMember> suspended(UUID cohort) {
        return jdbc.sql(SUSPENDED)
                .param("cohort", cohort)
                .query((row, _) -> new SuspendedMember(
                        AccountId.in(row, "account_id"),
                        row.getString("name"),
                        RowTime.at(row, "joined_at"),
                        RowTime.at(row, "suspended_at")))
                .list();
    }

    /** Those of them who were members. */
    List<AccountId> suspend(UUID cohort, Collection<AccountId> people) {
        return those(of(SUSPEND, cohort, people));
    }

    /** Those of them who were none. */
    List<AccountId> join(UUID cohort, Collection<AccountId> people, String way) {
        List<AccountId> joined = new ArrayList<>(comeBack(cohort, people));
        joined.addAll(those(of(JOIN, cohort, people).param("way", way)));
        return joined;
    }

    /** Those of them who were suspended. */
    List<AccountId> comeBack(UUID cohort, Collection<AccountId> people) {
        return those(of(RETURN, cohort, people));
    }

    /** Those of them whom {@link #comeBack} would bring, in the same order. */
    List<AccountId> whoCanComeBack(UUID cohort, Collection<AccountId> people) {
        return those(of(WHO_CAN_COME_BACK, cohort, people));
    }

    private JdbcClient.StatementSpec of(String sql, UUID cohort, Collection<AccountId> people) {
        return jdbc.sql(sql).param("cohort", cohort).param("accounts", RowId.array(people));
    }

    private static List<AccountId> those(JdbcClient.StatementSpec statement) {
        return statement.query((row, _) -> AccountId.in(row, "account_id")).list();
    }

    /** How many of these are no members yet. */
    int strangers(UUID cohort, Collection<AccountId> people) {
        return jdbc.sql("""
                        select count(distinct p.id)
                        from unnest(cast(:people as uuid[])) p (id)
                        where not exists (select from cohort_member m where m.cohort_id = :cohort and m.account_id = p.id)
                        """)
                .param("cohort", cohort)
                .param("people", RowId.array(people))
                .query(Integer.class)
                .single();
    }

    int count(UUID cohort) {
        return jdbc.sql("select count(*) from cohort_member where cohort_id = :cohort")
                .param("cohort", cohort)
                .query(Integer.class)
                .single();
    }

    boolean isMember(UUID cohort, AccountId person) {
        return jdbc.sql("""
                        select exists (
                          select from cohort_member where cohort_id = :cohort and account_id = :account)
                        """)
                .param("cohort", cohort)
                .param("account", person)
                .query(Boolean.class)
                .single();
    }

    void forgetImported(AccountId person) {
        jdbc.sql("delete from cohort_member where account_id = :account and way = 'import'")
                .param("account", person)
                .update();
    }

    List<AccountId> takeBack(UUID cohort, Collection<AccountId> people, String way, Instant since) {
        return those(of(TAKE_BACK, cohort, people).param("way", way).param("since", since.atOffset(ZoneOffset.UTC)));
    }

    /** In the order in which everybody takes them. */
    List<UUID> cohortsOf(AccountId member) {
        return jdbc.sql("select cohort_id from cohort_member where account_id = :account order by cohort_id")
                .param("account", member)
                .query((row, _) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    /** By which way they came; empty where the other takes no place. */
    Optional<EnrollmentSource> passOn(UUID cohort, AccountId from, AccountId to) {
        return jdbc.sql(PASS_ON)
                .param("cohort", cohort)
                .param("from", from)
                .param("to", to)
                .query((row, _) -> Word.read(EnrollmentSource.class, row.getString("way")))
                .optional();
    }

    void passOnSuspended(AccountId from, AccountId to) {
        jdbc.sql(PASS_ON_SUSPENDED).param("from", from).param("to", to).update();
    }

    /** As whom somebody was a member, where they were one. */
    Optional<CohortMember> leave(UUID cohort, AccountId person) {
        return jdbc.sql(LEAVE)
                .param("cohort", cohort)
                .param("account", person)
                .query(CohortPeople::member)
                .optional();
    }

    /** False when somebody is a member again already, or can be none. */
    boolean joinAgain(UUID cohort, AccountId person, @Nullable String way, Instant since) {
        return jdbc.sql(JOIN_AGAIN)
                        .param("cohort", cohort)
                        .param("account", person)
                        .param("way", way)
                        .param("since", since.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * False when the person is none whom a cohort names, or named already.
     *
     * @param since when they were named first; null: now
     */
    boolean teach(UUID cohort, AccountId person, boolean assists, @Nullable Instant since) {
        return jdbc.sql(TEACH)
                        .param("cohort", cohort)
                        .param("account", person)
                        .param("assists", assists)
                        .param("since", RowTime.of(since))
                        .update()
                == 1;
    }

    /**
     * As whom they were named, where they were.
     *
     * @param assistant whether only assistants are meant
     */
    Optional<ClassBefore> stopTeaching(UUID cohort, AccountId person, boolean assistant) {
        return jdbc.sql(STOP_TEACHING)
                .param("cohort", cohort)
                .param("account", person)
                .param("assistant", assistant)
                .query((row, _) -> named(person, row))
                .optional();
    }

    /** As whom they were named, where that was within this time and not to assist. */
    Optional<ClassBefore> takeNameBack(UUID cohort, Naming naming) {
        return jdbc.sql(TAKE_NAME_BACK)
                .param("cohort", cohort)
                .param("account", naming.person())
                .param("since", RowTime.of(naming.since()))
                .param("until", RowTime.of(naming.until()))
                .query((row, _) -> named(naming.person(), row))
                .optional();
    }

    private static ClassBefore named(AccountId person, ResultSet row) throws SQLException {
        return ClassBefore.staff(person, row.getBoolean("assists"), RowTime.at(row, "added_at"));
    }

    /** The cohorts that named them. */
    List<UUID> stopTeachingAll(AccountId person) {
        return jdbc.sql("delete from cohort_instructor where account_id = :account returning cohort_id")
                .param("account", person)
                .query((row, number) -> requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }

    /** Who was named as a partner. */
    List<AccountId> partWithPartners(UUID cohort) {
        return jdbc.sql("""
                        delete from cohort_instructor i
                        using account a
                        where i.cohort_id = :cohort and a.id = i.account_id and 'partner' = any(a.roles)
                        returning i.account_id
                        """)
                .param("cohort", cohort)
                .query((row, _) -> AccountId.in(row, "account_id"))
                .list();
    }

    boolean exists(UUID cohort) {
        return jdbc.sql("select exists (select from cohort where id = :cohort)")
                .param("cohort", cohort)
                .query(Boolean.class)
                .single();
    }

    /** Whether a cohort names them, as whatever. */
    boolean teaches(AccountId instructor, UUID cohort) {
        return teaches(instructor, cohort, null);
    }

    /** Whether a cohort names them for more than to assist. */
    boolean leads(AccountId instructor, UUID cohort) {
        return teaches(instructor, cohort, false);
    }

    /** Whether cohorts name them to assist, and none for more. */
    boolean onlyAssists(AccountId instructor) {
        return jdbc.sql("""
                        select count(*) > 0 and bool_and(i.assists)
                        from cohort_instructor i
                        where i.account_id = :instructor
                        """)
                .param("instructor", instructor)
                .query(Boolean.class)
                .single();
    }

    boolean assists(AccountId instructor, UUID cohort) {
        return teaches(instructor, cohort, true);
    }

    private boolean teaches(AccountId instructor, UUID cohort, @Nullable Boolean assists) {
        return jdbc.sql(TEACHES)
                .param("cohort", cohort)
                .param("account", instructor)
                .param("assists", assists)
                .query(Boolean.class)
                .single();
    }

    /** @param course null: any */
    boolean covers(AccountId instructor, AccountId learner, @Nullable String course) {
        return jdbc.sql(COVERS)
                .param("instructor", instructor)
                .param("learner", learner)
                .param("course", course)
                .query(Boolean.class)
                .single();
    }
}
