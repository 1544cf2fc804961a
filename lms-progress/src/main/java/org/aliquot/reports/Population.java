package org.aliquot.reports;

/**
 * The rows under every report: one for each learner and course, the latest enrollment made by then. Statements are put
 * together from constants of this package, so that a filter that is not set costs nothing; what comes from outside is
 * always a parameter.
 */
final class Population {

    /** Which exam belongs to which course. */
    private static final String COURSE_EXAM = """
            select c.id as course_id, e.key
            from exam_course x
            join exam e on e.id = x.exam_id
            join course c on c.slug = x.course_slug""";

    /**
     * Read once by every report, and therefore not stored on the way. On a past day, {@code recent} is who did anything since
     * {@code :awake}.
     */
    private static final String HEAD = """
            with course_exam as materialized (<course-exam>),
            course_keys as materialized (select x.course_id, array_agg(x.key) as keys from course_exam x group by x.course_id),
            counted as materialized (
              select l.id, l.course_id from lesson l where l.status = 'published' and l.section_id is not null
            ),
            <recent>
            <busy>
            population as (
            """.replace("<course-exam>", COURSE_EXAM);

    private static final String RECENT = """
            recent as materialized (
              select s.account_id, s.course_id
              from lesson_progress s
              where s.last_at >= :awake
                and (s.last_at < :end
                     or s.completed_at >= :awake and s.completed_at < :end
                     or s.started_at >= :awake and s.started_at < :end)
              union
              select k.account_id, k.course_id
              from check_answer k
              where k.answered_at >= :awake and k.answered_at < :end
              union
              select t.account_id, t.course_id
              from study_time t
              where t.day > :idle and t.day <= :day
              union
              select o.account_id, x.course_id
              from exam_outcome o
              join course_exam x on x.key = o.exam_key
              where o.final_at >= :awake and o.final_at < :end
            ),""";

    /** Enrollments with what is known of them; of those that were made anew, the latest. */
    private static final String ROWS = """
              select e.id, e.account_id, e.course_id, a.name, coalesce(a.email, '') as email, c.slug as course_slug, c.title as course, e.payer,
                     e.payer_name, e.created_at, y.first_at, y.last_at, e.starts_on, e.ends_on, e.extensions_left, s.status, d.completed_at,
                     case when s.status = 'ended' then cast(coalesce(e.ended_at, e.created_at) at time zone :zone as date)
                          else e.ends_on end as closes_on,
                     s.status = 'active' and d.account_id is null and e.starts_on <= :idle and e.created_at < :awake
                       and (y.last_at is null or y.last_at < :awake<later>) as stuck
              from enrollment e
              join account a on a.id = e.account_id and a.status <> 'erased'
              join course c on c.id = e.course_id
              left join course_completion d
                on d.account_id = e.account_id and d.course_id = e.course_id and d.completed_at < :end
              left join learner_activity y on y.account_id = e.account_id and y.course_id = e.course_id
              cross join lateral (
                select case
                         when e.status = 'ended' and coalesce(e.ended_at, e.created_at) < :end then 'ended'
                         when e.ends_on <= :day then 'expired'
                         when e.status = 'paused' and e.paused_on <= :day then 'paused'
                         when e.starts_on > :day then 'upcoming'
                         else 'active'
                       end as status) s
              where e.created_at < :end
                and not exists (select from enrollment n
                                where e.status = 'ended' and n.account_id = e.account_id and n.course_id = e.course_id
                                  and n.created_at > e.created_at and n.created_at < :end)
            """;

    /** On a past day: who did something later, and nothing in the days before it. */
    private static final String LATER = """

                            or y.last_at >= :end
                               and (e.account_id, e.course_id) not in (select r.account_id, r.course_id from recent r)""";

    /** Who did anything in the course on the days asked for. */
    private static final String BUSY = """
            busy as materialized (
              select s.account_id, s.course_id
              from lesson_progress s
              where s.last_at >= :activeBegin
                and (s.started_at >= :activeBegin and s.started_at < :activeEnd
                     or s.completed_at >= :activeBegin and s.completed_at < :activeEnd
                     or s.last_at < :activeEnd)
              union
              select k.account_id, k.course_id
              from check_answer k
              where k.answered_at >= :activeBegin and k.answered_at < :activeEnd
              union
              select t.account_id, t.course_id
              from study_time t
              where t.day >= :activeFrom and t.day <= :activeTo
              union
              select o.account_id, x.course_id
              from exam_outcome o
              join course_exam x on x.key = o.exam_key
              where o.final_at >= :activeBegin and o.final_at < :activeEnd
            ),""";

    private static final String BOUND = """
            and exists (select from cohort_member m
                        join cohort h on h.id = m.cohort_id
                        join cohort_instructor i on i.cohort_id = h.id
                        where m.account_id = e.account_id and h.course_id = e.course_id and i.account_id = :bound)
            """;

    private static final String COHORT = """
            and exists (select from cohort_member m
                        join cohort h on h.id = m.cohort_id
                        where m.cohort_id = :cohort and m.account_id = e.account_id and h.course_id = e.course_id
                          and m.joined_at < :end)
            """;

    private static final String STATUS = "and "
            + notRare(
                    "case :status when 'open' then s.status in ('active', 'paused', 'upcoming') else s.status = :status end")
            + "\n";

    private static final String BUSY_THEN =
            "and (e.account_id, e.course_id) in (select b.account_id, b.course_id from busy b)\n";

    private static final String SEARCH = """
            and (position(lower(:search) in lower(a.name)) > 0 or position(lower(:search) in lower(a.email)) > 0)
            """;

    /** Whether a learner did anything in the course at all. */
    static final String STARTED = "coalesce(p.first_at < :end, false)";

    private Population() {}

    /** The beginning of a statement; without a search, which only some reports apply to people. */
    static String sql(ReportFilter filter, boolean bound) {
        boolean then = filter.activity().isAsked();
        StringBuilder sql = new StringBuilder(HEAD.replace("<recent>\n", filter.isOfNow() ? "" : RECENT + "\n")
                        .replace("<busy>\n", then ? BUSY + "\n" : ""))
                .append(of(filter));
        add(sql, bound, BOUND);
        add(sql, filter.people().course() != null, "and c.slug = :course\n");
        add(sql, filter.people().cohort() != null, COHORT);
        add(sql, filter.people().payer() != null, "and e.payer = :payer\n");
        add(sql, filter.people().payerName() != null, "and lower(e.payer_name) = lower(:payerName)\n");
        add(sql, filter.standing().enrolledFrom() != null, "and e.starts_on >= :enrolledFrom\n");
        add(sql, filter.standing().enrolledTo() != null, "and e.starts_on <= :enrolledTo\n");
        add(sql, then, BUSY_THEN);
        add(sql, filter.standing().status() != null, STATUS);
        add(sql, filter.people().search() != null, SEARCH);
        return sql.append(")\n").toString();
    }

    /** The same rows for the few ids of {@code page}, with its sort keys: so that what is read of all is narrow. */
    static String ofPage(ReportFilter filter) {
        return ", member as (\n  select q.*, page.sort_key\n  from page\n  join (\n" + of(filter)
                + ") q on q.id = page.id)\n";
    }

    private static String of(ReportFilter filter) {
        return ROWS.replace("<later>", filter.isOfNow() ? "" : LATER);
    }

    /** What further narrows rows called {@code p}; begins with {@code where}. */
    static String rows(ReportFilter filter) {
        return "where "
                + switch (filter.standing().progress()) {
                    case null -> "true";
                    case NOT_STARTED -> "not " + STARTED;
                    case STARTED -> STARTED;
                    case STUCK -> notRare("p.stuck");
                    case COMPLETED -> "p.completed_at is not null";
                }
                + "\n";
    }

    /** PostgreSQL takes a comparison of what is worked out for rare, and plans for few rows; a case it takes for one in two. */
    static String notRare(String condition) {
        return "case when " + condition + " then true else false end";
    }

    private static void add(StringBuilder sql, boolean wanted, String part) {
        if (wanted) {
            sql.append("    ").append(part);
        }
    }
}
