package org.aliquot.reports;

/**
 * The statements of the progress report.
 *
 * <p>A page is found in two steps: the sort column alone is worked out for every learner of the course in one grouped
 * pass, then all figures for the few learners on the page, each by an index. The plans for 10,000 learners are in {@code
 * src/main/sql-plans/progress-report.md}.
 */
final class ReportSql {

    /** Who has the course; ended enrollments and erased people are left out. */
    private static final String ENROLLED = """
            with the_course as (
              select c.id, c.title from course c where c.slug = :course
            ),
            the_exams as (
              select e.key from exam_course x join exam e on e.id = x.exam_id where x.course_slug = :course
            ),
            enrolled as (
              select e.account_id, a.name, a.email
              from the_course c
              join enrollment e on e.course_id = c.id and e.status <> 'ended'
              join account a on a.id = e.account_id and a.status <> 'erased'
              where cast(:search as text) is null
                 or position(lower(:search) in lower(a.name)) > 0
                 or position(lower(:search) in lower(a.email)) > 0
            )""";

    static final String NUMBER = "coalesce(f.figure, '-infinity')";

    static final String LESSONS_DONE = """
            left join (
              select p.account_id, cast(count(*) as float8) as figure
              from lesson_progress p
              join lesson l on l.id = p.lesson_id and l.status = 'published'
              where p.course_id = (select id from the_course) and p.state = 'completed'
              group by p.account_id) f on f.account_id = n.account_id""";

    static final String CHECKS_RIGHT = """
            left join (
              select k.account_id, cast(count(*) as float8) as figure
              from check_answer k
              where k.course_id = (select id from the_course) and k.correct
              group by k.account_id) f on f.account_id = n.account_id""";

    static final String EXAMS_TAKEN = """
            left join (
              select o.account_id, cast(count(*) as float8) as figure
              from exam_outcome o
              where o.mode = 'exam' and o.exam_key in (select key from the_exams)
              group by o.account_id) f on f.account_id = n.account_id""";

    static final String BEST_ABILITY = """
            left join (
              select o.account_id, max(o.theta) as figure
              from exam_outcome o
              where o.mode = 'exam' and o.scaled is not null and o.exam_key in (select key from the_exams)
              group by o.account_id) f on f.account_id = n.account_id""";

    static final String LAST_ABILITY = """
            left join (
              select distinct on (o.account_id) o.account_id, o.theta as figure
              from exam_outcome o
              where o.mode = 'exam' and o.scaled is not null and o.exam_key in (select key from the_exams)
              order by o.account_id, o.final_at desc) f on f.account_id = n.account_id""";

    static final String LAST_ACTIVITY = """
            left join (
              select u.account_id, cast(extract(epoch from max(u.at)) as float8) as figure
              from (
                select p.account_id, p.last_at as at
                from lesson_progress p
                where p.course_id = (select id from the_course)
                union all
                select k.account_id, k.answered_at
                from check_answer k
                where k.course_id = (select id from the_course)
                union all
                select o.account_id, o.final_at
                from exam_outcome o
                where o.exam_key in (select key from the_exams)) u
              group by u.account_id) f on f.account_id = n.account_id""";

    /** The parts in {@code <>} are filled by {@link #page} with constants of this package. */
    private static final String PAGE = ENROLLED + """
            ,
            keyed as (
              select n.account_id, n.name, n.email, <key> as sort_key
              from enrolled n
              <key table>
            ),
            page as (
              select k.account_id, k.name, k.email, k.sort_key
              from keyed k
              where cast(:after as uuid) is null
                 or (k.sort_key, k.account_id) <beyond> (cast(:key as <type>), cast(:after as uuid))
              order by k.sort_key <way>, k.account_id <way>
              limit cast(:limit as integer)
            )
            select p.account_id, p.name, p.email, cast(p.sort_key as text) as sort_key,
                   r.done, r.last_at as read_at, k.checks_right, k.checks_answered, k.last_at as checked_at,
                   o.taken, o.last_at as finished_at,
                   b.exam_key as best_exam, b.scaled as best_scaled, b.theta as best_theta, b.se as best_se,
                   b.passed as best_passed, b.final_at as best_at,
                   l.exam_key as last_exam, l.scaled as last_scaled, l.theta as last_theta, l.se as last_se,
                   l.passed as last_passed, l.final_at as last_at
            from page p
            cross join lateral (
              select count(*) filter (where s.state = 'completed' and t.status = 'published') as done,
                     max(s.last_at) as last_at
              from lesson_progress s
              join lesson t on t.id = s.lesson_id
              where s.course_id = (select id from the_course) and s.account_id = p.account_id) r
            cross join lateral (
              select count(*) filter (where a.correct) as checks_right, count(*) as checks_answered,
                     max(a.answered_at) as last_at
              from check_answer a
              where a.course_id = (select id from the_course) and a.account_id = p.account_id) k
            cross join lateral (
              select count(*) filter (where x.mode = 'exam') as taken, max(x.final_at) as last_at
              from exam_outcome x
              where x.account_id = p.account_id and x.exam_key in (select key from the_exams)) o
            left join lateral (
              select x.exam_key, x.scaled, x.theta, x.se, x.passed, x.final_at
              from exam_outcome x
              where x.account_id = p.account_id and x.mode = 'exam' and x.scaled is not null
                and x.exam_key in (select key from the_exams)
              order by x.theta desc, x.final_at desc
              limit 1) b on true
            left join lateral (
              select x.exam_key, x.scaled, x.theta, x.se, x.passed, x.final_at
              from exam_outcome x
              where x.account_id = p.account_id and x.mode = 'exam' and x.scaled is not null
                and x.exam_key in (select key from the_exams)
              order by x.final_at desc
              limit 1) l on true
            order by p.sort_key <way>, p.account_id <way>
            """;

    /** One row when there is such a course, with the sums over all learners that the search finds. */
    static final String TOTALS = ENROLLED + """
            ,
            done as (
              select p.account_id, count(*) as figure
              from lesson_progress p
              join lesson l on l.id = p.lesson_id and l.status = 'published'
              where p.course_id = (select id from the_course) and p.state = 'completed'
              group by p.account_id
            ),
            checked as (
              select k.account_id, count(*) filter (where k.correct) as figure, count(*) as answered
              from check_answer k
              where k.course_id = (select id from the_course)
              group by k.account_id
            ),
            taken as (
              select o.account_id, count(*) as figure
              from exam_outcome o
              where o.mode = 'exam' and o.exam_key in (select key from the_exams)
              group by o.account_id
            ),
            lessons as (
              select count(*) as figure
              from lesson l
              where l.course_id = (select id from the_course) and l.status = 'published'
            )
            select c.title, server_now() as as_of, max(l.figure) as lessons, count(n.account_id) as learners,
                   coalesce(sum(d.figure), 0) as lessons_done,
                   count(*) filter (where d.figure >= l.figure) as finished_all,
                   coalesce(sum(k.figure), 0) as checks_right, coalesce(sum(k.answered), 0) as checks_answered,
                   coalesce(sum(t.figure), 0) as exams_taken
            from the_course c
            cross join lessons l
            left join enrolled n on true
            left join done d on d.account_id = n.account_id
            left join checked k on k.account_id = n.account_id
            left join taken t on t.account_id = n.account_id
            group by c.title
            """;

    private ReportSql() {}

    /** One page sorted one way. */
    static String page(String key, String keyTable, String way, String type) {
        return PAGE.replace("<key>", key)
                .replace("<key table>", keyTable)
                .replace("<beyond>", way.equals("asc") ? ">" : "<")
                .replace("<way>", way)
                .replace("<type>", type);
    }
}
