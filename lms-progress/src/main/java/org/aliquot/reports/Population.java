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

    /** Read once by every report, and therefore not stored on the way. */
    private static final String HEAD = """
            with course_exam as materialized (<course-exam>),
            course_keys as materialized (select x.course_id, array_agg(x.key) as keys from course_exam x group by x.course_id),
            counted as materialized (
              select l.id, l.course_id from lesson l where l.status = 'published' and l.section_id is not null
            ),
            course_lessons as materialized (select l.course_id, count(*) as lessons from counted l group by l.course_id),
            population as (
            """.replace("<course-exam>", COURSE_EXAM);

    /** Enrollments with what is known of them; a course whose columns nobody reads is not joined. */
    private static final String ROWS = """
              select e.id, e.account_id, e.course_id, <names>c.slug as course_slug, c.title as course, e.payer,
                     e.payer_name, e.created_at, y.first_at, <active> as active_at, e.starts_on, e.ends_on, e.extensions_left, s.status, d.completed_at,
                     case when s.status = 'ended' then cast(coalesce(e.ended_at, e.created_at) at time zone :zone as date)
                          else e.ends_on end as closes_on,
                     s.status = 'active' and d.account_id is null and e.starts_on <= :idle and e.created_at < :awake
                       and (<active> is null or <active> < :awake) as stuck
              from enrollment e
              <account>
              left join course c on c.id = e.course_id
              left join course_completion d
                on d.account_id = e.account_id and d.course_id = e.course_id and d.completed_at < :end
              left join learner_activity y on y.account_id = e.account_id and y.course_id = e.course_id
              <days>
              cross join lateral (
                select case
                         when e.status = 'ended' and coalesce(e.ended_at, e.created_at) < :end then 'ended'
                         when e.ends_on <= :day then 'expired'
                         when e.status = 'paused' and e.paused_on <= :day then 'paused'
                         when e.starts_on > :day then 'upcoming'
                         else 'active'
                       end as status) s
            """;

    private static final String NAMES = "a.name, coalesce(a.email, '') as email, ";

    private static final String ACCOUNT = "join account a on a.id = e.account_id";

    /** Of enrollments that were made anew, the latest. What is left out is little, and looked up first, one by one. */
    private static final String LATEST = "  where e.created_at < :end and not " + notRare("""
                    e.account_id in (select z.id from account z where z.status = 'erased')
                            or e.id in (select z.id
                                        from enrollment z
                                        where z.status = 'ended'
                                          and exists (select from enrollment n
                                                      where n.account_id = z.account_id and n.course_id = z.course_id
                                                        and n.created_at > z.created_at and n.created_at < :end
                                                      offset 0))""") + "\n";

    /** What was done last before a moment: what is kept, or a place in the list of days. */
    private static final String DONE_BEFORE = "case when y.last_at < :end then y.last_at else k.active_at end";

    private static final String DONE_BY_THE_DAYS_ASKED =
            "case when y.last_at < :activeEnd then y.last_at else k.busy_at end";

    /** The offset lets places be found before rows are joined, which would carry the lists along. */
    private static final String DAYS_OF_ALL = """
            left join (
                select d.account_id, d.course_id,
                       d.moments[width_bucket(cast(:before as timestamptz), d.moments)] as active_at,
                       d.moments[width_bucket(cast(:activeBefore as timestamptz), d.moments)] as busy_at
                from learner_days d
                offset 0) k on k.account_id = e.account_id and k.course_id = e.course_id""";

    private static final String DAYS_OF_FEW = """
            left join lateral (
                select d.moments[width_bucket(cast(:before as timestamptz), d.moments)] as active_at,
                       d.moments[width_bucket(cast(:activeBefore as timestamptz), d.moments)] as busy_at
                from learner_days d
                where d.account_id = e.account_id and d.course_id = e.course_id) k on true""";

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

    private static final String BUSY_THEN = "and " + notRare(DONE_BY_THE_DAYS_ASKED + " >= :activeBegin") + "\n";

    /** Of accounts {@code a}. */
    static final String SEARCH = """
            and (position(lower(:search) in lower(a.name)) > 0 or position(lower(:search) in lower(a.email)) > 0)
            """;

    /** Whether a learner did anything in the course at all. */
    static final String STARTED = "coalesce(p.first_at < :end, false)";

    private Population() {}

    /**
     * The beginning of a statement.
     *
     * @param named whether rows have names and addresses, which all of them are seldom asked for
     */
    static String sql(ReportFilter filter, boolean bound, boolean named) {
        boolean then = filter.activity().isAsked();
        String days = bound || filter.people().cohort() != null ? DAYS_OF_FEW : DAYS_OF_ALL;
        boolean searched = filter.people().search() != null;
        StringBuilder sql = new StringBuilder(HEAD)
                .append(of(filter, then || !filter.isOfNow() ? days : "", named || searched))
                .append(LATEST);
        add(sql, bound, BOUND);
        add(sql, filter.people().course() != null, "and c.slug = :course\n");
        add(sql, filter.people().cohort() != null, COHORT);
        add(sql, filter.people().payer() != null, "and e.payer = :payer\n");
        add(sql, filter.people().payerName() != null, "and lower(e.payer_name) = lower(:payerName)\n");
        add(sql, filter.standing().enrolledFrom() != null, "and e.starts_on >= :enrolledFrom\n");
        add(sql, filter.standing().enrolledTo() != null, "and e.starts_on <= :enrolledTo\n");
        add(sql, filter.standing().completedFrom() != null, "and d.completed_at >= :completedFrom\n");
        add(sql, then, BUSY_THEN);
        add(sql, filter.standing().status() != null, STATUS);
        add(sql, searched, SEARCH);
        return sql.append(")\n").toString();
    }

    /** The same rows for the few ids of {@code page}, with its sort keys: so that what is read of all is narrow. */
    static String ofPage(ReportFilter filter) {
        return ", member as (\n  select q.*, page.sort_key\n  from page\n  join (\n"
                + of(filter, filter.isOfNow() ? "" : DAYS_OF_FEW, true) + ") q on q.id = page.id)\n";
    }

    private static String of(ReportFilter filter, String days, boolean named) {
        return ROWS.replace("<days>", days)
                .replace("<names>", named ? NAMES : "")
                .replace("<account>", named ? ACCOUNT : "")
                .replace("<active>", filter.isOfNow() ? "y.last_at" : DONE_BEFORE);
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
