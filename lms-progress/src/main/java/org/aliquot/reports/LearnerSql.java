package org.aliquot.reports;

/** SQL of figures about one learner in one course, for a row {@code p} of {@link Population}. */
final class LearnerSql {

    /** One look into the index for all of them. */
    private static final String OF_COURSE =
            "o.exam_key = any (cast((select k.keys from course_keys k where k.course_id = p.course_id) as text[]))";

    /** Of what is kept of the row's learner: {@link LearnerSums#OF_ROW}. */
    static final String LESSONS_DONE = "(coalesce(kept.lessons_done, 0) - coalesce(gone.lessons_done, 0))";

    static final String LESSONS_OF_KEPT = "(k.lessons_done - coalesce(g.lessons_done, 0))";

    static final String LESSONS =
            "coalesce((select l.lessons from course_lessons l where l.course_id = p.course_id), 0)";

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

    static final String CHECKS_RIGHT = "coalesce(kept.checks_right, 0)";

    static final String CHECKS_ANSWERED = """
            (select count(*) from check_answer k
             where k.course_id = p.course_id and k.account_id = p.account_id and k.answered_at < :end)""";

    static final String MINUTES = "coalesce(kept.seconds, 0) / 60";

    static final String MINUTES_THEN = "coalesce(kept.seconds_then, 0) / 60";

    static final String DAYS_THEN = "coalesce(kept.days_then, 0)";

    static final String LESSONS_THEN = "(coalesce(kept.lessons_then, 0) - coalesce(gone.lessons_then, 0))";

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

    private static final String LAST_AT = """
            (select k.scored[width_bucket(cast(:before as timestamptz), k.scored)]
                     from learner_sittings k
                     where k.account_id = p.account_id and k.course_slug = p.course_slug)""";

    /** The sitting with the highest ability. */
    static final String BEST = sitting("best", "o.theta desc nulls last, o.final_at desc");

    /** The one finished last, when the list of their ends says it was. */
    static final String LATEST =
            sitting("latest", "o.theta desc nulls last").replace("o.final_at < :end", "o.final_at = " + LAST_AT);

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

    /** Sorts by a figure of {@link LearnerSums#kept}; who has none stands with who has nothing. */
    static String ofAll(String figure) {
        return ofAll(figure, "");
    }

    /** By one of lessons: {@code g} has those that are none of their course any more, {@code l} how many a course has. */
    static String ofAllLessons(String figure) {
        return ofAll(figure, """
                  left join gone g on g.account_id = k.account_id and g.course_id = k.course_id
                  left join course_lessons l on l.course_id = k.course_id
                """);
    }

    private static String ofAll(String figure, String joins) {
        return """
                left join (
                  select k.*, nullif(<figure>, 0) as figure
                  from kept k
                <joins>) f on f.account_id = p.account_id and f.course_id = p.course_id
                """.replace("<figure>", figure).replace("<joins>", joins);
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
