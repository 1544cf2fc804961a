package org.aliquot.reports;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A course with a generated population, as if it had run for a year: 2,000 learners, 40 lessons, 20,000 attempts with
 * 200,000 scored answers to 100 questions. The same rows each time; retired, so that no other test meets it.
 */
final class School {

    static final String COURSE = "generated-school";
    static final String EXAM = "generated-school-mock";
    static final int LEARNERS = 2000;
    static final int LESSONS = 40;

    private static final String[] ROWS = {
        """
        insert into course (id, slug, title, summary, status, edited, version)
        values (cast(md5('school') as uuid), 'generated-school', 'Generated school', '', 'retired', false, 0)
        """,
        """
        insert into section (id, course_id, position, title)
        values (cast(md5('school section') as uuid), cast(md5('school') as uuid), 1, 'All')
        """,
        """
        insert into lesson (id, slug, course_id, section_id, position, status, edited)
        select cast(md5('school lesson ' || k) as uuid), 'school-' || k, cast(md5('school') as uuid),
               case when k < 40 then cast(md5('school section') as uuid) end, k, 'published', false
        from generate_series(1, 40) k
        """,
        """
        insert into lesson_version (id, lesson_id, number, title, summary, minutes, body, objectives, topics, checks, sources,
                                    exhibits, published_at)
        select cast(md5('school lesson version ' || k) as uuid), cast(md5('school lesson ' || k) as uuid), 1,
               'School lesson ' || k, '', 20, '', '{}', '{}', '{}', '{}', '{}', server_now()
        from generate_series(1, 40) k
        """,
        """
        update lesson set current_version_id = v.id from lesson_version v where v.lesson_id = lesson.id and slug like 'school-%'
        """,
        """
        insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text, created_at,
                             version)
        select cast(md5('school learner ' || n) as uuid), 'school' || n || '@example.org',
               case when n = 1 then '=cmd|calc' else (array['Ana', 'Ben', 'Zoë', 'Élise', 'maya'])[1 + n % 5]
                    || ' ' || n % 97 end,
               array['learner'], 'America/New_York', 'active', false, 0, false, server_now(), 0
        from generate_series(1, 2000) n
        """,
        """
        insert into enrollment (id, account_id, course_id, way, payer, payer_name, starts_on, ends_on, status, created_at,
                                ended_at)
        select cast(md5('school enrollment ' || n) as uuid), cast(md5('school learner ' || n) as uuid),
               cast(md5('school') as uuid), 'import', (array['learner', 'employer', 'agency', 'school'])[1 + n % 4],
               case when n % 4 = 1 then 'Mercy Hospital ' || n % 3 end, d, d + (array[120, 330, null])[1 + n % 3],
               case when n % 17 = 0 then 'ended' else 'active' end, d, case when n % 17 = 0 then d + interval '70 days' end
        from generate_series(1, 2000) n
        cross join lateral (select date '2026-01-01' + n % 60 as d) x
        """,
        """
        insert into cohort (id, name, kind, course_id, payer, status, created_at, changed_at, version, plan_version)
        select cast(md5('school cohort ' || c) as uuid), 'School class ' || c, 'class', cast(md5('school') as uuid), 'school',
               'open', timestamptz '2026-01-01', timestamptz '2026-01-01', 0, 0
        from generate_series(1, 3) c
        """,
        """
        insert into cohort_member (cohort_id, account_id, way, joined_at)
        select cast(md5('school cohort ' || c) as uuid), cast(md5('school learner ' || n) as uuid), 'import',
               timestamptz '2026-03-01'
        from generate_series(1, 3) c, generate_series(1, 2000) n
        where n % 200 < 10 * c
        """,
        """
        insert into course_completion (account_id, course_id, completed_at)
        select cast(md5('school learner ' || n) as uuid), cast(md5('school') as uuid),
               timestamptz '2026-05-01' + n * interval '1 hour'
        from generate_series(1, 2000) n
        where n % 41 > 35
        """,
        """
        insert into lesson_progress (account_id, lesson_id, lesson_version_id, course_id, state, started_at, last_at,
                                     completed_at, seconds_spent)
        select cast(md5('school learner ' || n) as uuid), cast(md5('school lesson ' || k) as uuid),
               cast(md5('any version') as uuid), cast(md5('school') as uuid),
               case when (n + k) % 4 = 0 then 'started' else 'completed' end,
               timestamptz '2026-02-01' + n * interval '1 minute',
               case when (n + k) % 4 = 0 then timestamptz '2026-02-01' + n * interval '1 minute'
                    else timestamptz '2026-03-01' + n * interval '1 minute' + k * interval '1 hour' end,
               case when (n + k) % 4 > 0 then timestamptz '2026-03-01' + n * interval '1 minute' + k * interval '1 hour' end,
               600
        from generate_series(1, 2000) n, generate_series(1, 40) k
        where n % 41 >= k
        """,
        """
        insert into study_time (account_id, course_id, lesson_id, day, seconds)
        select cast(md5('school learner ' || n) as uuid), cast(md5('school') as uuid), cast(md5('school lesson ' || k) as uuid),
               date '2026-03-01' + (n + k) % 90, 60 * k
        from generate_series(1, 2000) n, generate_series(1, 40) k
        where n % 41 >= k and k % 5 = 0
        """,
        """
        update lesson_progress s
        set last_at = greatest(s.last_at, cast(t.day as timestamp) at time zone 'America/New_York' + interval '20 hours')
        from study_time t
        where t.account_id = s.account_id and t.lesson_id = s.lesson_id and t.course_id = cast(md5('school') as uuid)
        """,
        """
        insert into check_answer (account_id, item_slug, item_version_id, lesson_id, course_id, payload, correct, tries,
                                  answered_at)
        select cast(md5('school learner ' || n) as uuid), 'school-check-' || k, cast(md5('any version') as uuid),
               cast(md5('school lesson ' || k) as uuid), cast(md5('school') as uuid), '{"choice": "a"}', (n * 7 + k) % 3 > 0, 1,
               timestamptz '2026-03-02' + n * interval '1 minute'
        from generate_series(1, 2000) n, generate_series(1, 40) k
        where n % 41 >= k and n % 2 = 0
        """,
        """
        insert into exam (id, key, status, edited, version)
        values (cast(md5('school exam') as uuid), 'generated-school-mock', 'retired', false, 0)
        """,
        """
        insert into exam_version (id, exam_id, number, title, spec, published_at)
        values (cast(md5('school exam version') as uuid), cast(md5('school exam') as uuid), 1, 'Mock', '{}', server_now())
        """,
        """
        insert into exam_course (exam_id, course_slug)
        values (cast(md5('school exam') as uuid), 'generated-school')
        """,
        """
        insert into item (id, slug, topic, purpose, status, edited)
        select cast(md5('school item ' || i) as uuid), 'school-item-' || i, 'school', 'exam', 'retired', false
        from generate_series(1, 100) i
        """,
        """
        insert into item_version (id, item_id, number, type, topic, level, difficulty, content, published_at)
        select cast(md5('school item version ' || i) as uuid), cast(md5('school item ' || i) as uuid), 1, 'single',
               'school', 'recall', 0, '{}', server_now()
        from generate_series(1, 100) i
        """,
        """
        insert into attempt (id, account_id, exam_id, exam_version_id, mode, status, seed, length, lease, started_at,
                             time_percent, grace_seconds, late_answers, final_at)
        select cast(md5('school attempt ' || n || '.' || t) as uuid), cast(md5('school learner ' || n) as uuid),
               cast(md5('school exam') as uuid), cast(md5('school exam version') as uuid),
               case when t % 5 = 0 then 'tutor' else 'exam' end, 'final', 1, 10, 1,
               timestamptz '2026-04-01' + t * interval '3 days', 100, 120, 'count',
               timestamptz '2026-04-01' + t * interval '3 days' + n * interval '1 second'
        from generate_series(1, 2000) n, generate_series(1, 10) t
        where n % 20 > 0
        """,
        """
        insert into scored_answer (attempt_id, position, item_version_id, payload, credit, elapsed_ms)
        select a.id, p, cast(md5('school item version ' || 1 + (row_number() over (order by a.id, p) + p) % 100) as uuid),
               case when r.x % 20 > 0 then jsonb_build_object('choice', case when r.x % 10 > 3 then 'b' else 'a' end) end,
               case when r.x % 10 > 3 and r.x % 20 > 0 then 100 else 0 end, 20000 + r.x % 60000
        from attempt a
        cross join generate_series(1, 10) p
        cross join lateral (select abs(hashtext(a.id || '/' || p)) as x) r
        where a.exam_id = cast(md5('school exam') as uuid)
        """,
        """
        insert into exam_outcome (attempt_id, account_id, exam_key, mode, correct, answered, total, theta, se, scaled, passed,
                                  started_at, final_at)
        select a.id, a.account_id, 'generated-school-mock', a.mode, s.correct, s.answered, 10,
               case when a.mode = 'exam' then (s.correct - 5) / 3.0 end, case when a.mode = 'exam' then 0.7 end,
               case when a.mode = 'exam' then 400 + 33 * (s.correct - 5) end,
               case when a.mode = 'exam' then s.correct >= 5 end, a.started_at, a.final_at
        from attempt a
        join (select attempt_id, count(*) filter (where credit = 100) as correct, count(payload) as answered
              from scored_answer group by attempt_id) s on s.attempt_id = a.id
        where a.exam_id = cast(md5('school exam') as uuid)
        """,
        "vacuum analyze",
    };

    private static final String[] TWIN = {
        """
        insert into course (id, slug, title, summary, status, edited, version)
        values (cast(md5('twin') as uuid), 'generated-twin', 'Generated twin', '', 'retired', false, 0)
        """, """
        insert into exam_course (exam_id, course_slug) values (cast(md5('school exam') as uuid), 'generated-twin')
        """, """
        insert into enrollment (id, account_id, course_id, way, payer, starts_on, status, created_at)
        select cast(md5('twin enrollment ' || n) as uuid), cast(md5('school learner ' || n) as uuid),
               cast(md5('twin') as uuid), 'import', 'school', date '2026-01-01', 'active', date '2026-01-01'
        from generate_series(1, 200) n
        """,
    };

    private static final String[] NO_TWIN = {
        "delete from enrollment where course_id = cast(md5('twin') as uuid)",
        "delete from exam_course where course_slug = 'generated-twin'",
        "delete from learner_days where course_id = cast(md5('twin') as uuid)",
        "delete from learner_activity where course_id = cast(md5('twin') as uuid)",
        "delete from course where id = cast(md5('twin') as uuid)",
    };

    private School() {}

    /** Makes it once; later calls find it there. */
    static void open(JdbcClient jdbc) {
        boolean there = jdbc.sql("select exists (select from course where slug = :slug)")
                .param("slug", COURSE)
                .query(Boolean.class)
                .single();
        if (!there) {
            run(jdbc, ROWS);
        }
    }

    /** A second course that has the same exam, and some of the same learners; all of them paid for by the school. */
    static void openTwin(JdbcClient jdbc) {
        run(jdbc, TWIN);
    }

    static void closeTwin(JdbcClient jdbc) {
        run(jdbc, NO_TWIN);
    }

    private static void run(JdbcClient jdbc, String... statements) {
        for (String sql : statements) {
            jdbc.sql(sql).update();
        }
    }
}
