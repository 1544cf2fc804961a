package org.aliquot.reports;

/** SQL of figures about one learner in one course, for a row {@code p} of {@link Population}. */
final class LearnerSql {

    /** One look into the index for all of them. */
    private static final String OF_COURSE =
            "o.exam_key = any (cast((select k.keys from course_keys k where k.course_id = p.course_id) as text[]))";

    static final String LESSONS_DONE = """
            (select count(*)
             from lesson_progress s
             where s.course_id = p.course_id and s.account_id = p.account_id and s.completed_at < :end
               and s.lesson_id in (select l.id from counted l))""";

    static final String LESSONS = "(select count(*) from counted l where l.course_id = p.course_id)";

    static final String SHARE = "(" + LESSONS_DONE + " / nullif(cast(" + LESSONS + " as float8), 0))";

    /** The lesson touched last by then. */
    static final String LESSON = """
            (select v.title
             from lesson_progress s
             join lesson l on l.id = s.lesson_id
             join lesson_version v on v.id = l.current_version_id
             where s.course_id = p.course_id and s.account_id = p.account_id and s.started_at < :end
             order by greatest(case when s.last_at < :end then s.last_at end,
                               case when s.completed_at < :end then s.completed_at end, s.started_at) desc
             limit 1)""";

    static final String CHECKS_RIGHT = """
            (select count(*) from check_answer k
             where k.course_id = p.course_id and k.account_id = p.account_id and k.answered_at < :end and k.correct)""";

    static final String CHECKS_ANSWERED = """
            (select count(*) from check_answer k
             where k.course_id = p.course_id and k.account_id = p.account_id and k.answered_at < :end)""";

    static final String MINUTES = """
            (select coalesce(sum(t.seconds), 0) / 60 from study_time t
             where t.course_id = p.course_id and t.account_id = p.account_id and t.day <= :day)""";

    static final String MINUTES_THEN = """
            (select coalesce(sum(t.seconds), 0) / 60 from study_time t
             where t.course_id = p.course_id and t.account_id = p.account_id
               and t.day >= :activeFrom and t.day <= :activeTo)""";

    static final String DAYS_THEN = """
            (select count(distinct t.day) from study_time t
             where t.course_id = p.course_id and t.account_id = p.account_id
               and t.day >= :activeFrom and t.day <= :activeTo)""";

    static final String LESSONS_THEN = """
            (select count(*)
             from lesson_progress s
             where s.course_id = p.course_id and s.account_id = p.account_id
               and s.completed_at >= :activeBegin and s.completed_at < :activeEnd
               and s.lesson_id in (select l.id from counted l))""";

    /** How many by then: the place of the last of them in the list. */
    static final String EXAMS = """
            coalesce(
              (select width_bucket(cast(:before as timestamptz), k.finished)
               from learner_sittings k
               where k.account_id = p.account_id and k.course_slug = p.course_slug), 0)""";

    /** For all learners: one row each instead of their sittings. */
    static final String COUNTED_EXAMS = kept("nullif(width_bucket(cast(:before as timestamptz), k.finished), 0)");

    static final String BEST_ABILITY = kept("k.best[width_bucket(cast(:before as timestamptz), k.scored)]");

    static final String LAST_ABILITY = kept("k.ability[width_bucket(cast(:before as timestamptz), k.scored)]");

    static final String LAST_ON = "cast(p.active_at at time zone :zone as date)";

    static final String STUCK_SINCE = "case when p.stuck then coalesce(" + LAST_ON
            + ", greatest(p.starts_on, cast(p.created_at at time zone :zone as date))) end";

    /** An instructor hears of the own cohorts only. */
    static final String COHORTS = """
            (select string_agg(h.name, ', ' order by lower(h.name))
             from cohort_member m
             join cohort h on h.id = m.cohort_id
             where m.account_id = p.account_id and h.course_id = p.course_id and m.joined_at < :end
               and (cast(:bound as uuid) is null
                    or exists (select from cohort_instructor i
                               where i.cohort_id = h.id and i.account_id = cast(:bound as uuid))))""";

    /** The sitting with the highest ability. */
    static final String BEST = sitting("best", "o.theta desc nulls last, o.final_at desc");

    /** The one finished last. */
    static final String LATEST = sitting("latest", "o.final_at desc, o.theta desc nulls last");

    private LearnerSql() {}

    private static String sitting(String name, String order) {
        return """
                left join lateral (
                  select o.exam_key, o.scaled, o.se, o.final_at, o.passed
                  from exam_outcome o
                  where o.account_id = p.account_id and o.mode = 'exam' and o.final_at < :end and o.scaled is not null
                    and <of-course>
                  order by <order>
                  limit 1) <name> on true
                """.replace("<of-course>", OF_COURSE).replace("<order>", order).replace("<name>", name);
    }

    /** Sorts by a figure of {@link LearnerSums#KEPT}; who has none stands with who has nothing. */
    static String ofAll(String figure) {
        return """
                left join (select k.*, nullif(<figure>, 0) as figure from kept k) f
                  on f.account_id = p.account_id and f.course_id = p.course_id
                """.replace("<figure>", figure);
    }

    /** The offset lets figures be worked out before rows are joined, which would carry the lists along. */
    private static String kept(String figure) {
        return """
                left join (
                  select k.account_id, k.course_slug, <figure> as figure
                  from learner_sittings k
                  offset 0) f on f.account_id = p.account_id and f.course_slug = p.course_slug
                """.replace("<figure>", figure);
    }
}
