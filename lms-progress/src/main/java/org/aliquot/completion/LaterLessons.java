package org.aliquot.completion;

/**
 * Which lessons a learner cannot open yet because their day is still to come, in SQL: nobody is late with such a lesson, whatever the
 * plan of a class says. Statements that count for many people ask while they read; by the same rules as {@code lesson_availability},
 * which would be asked once for each lesson of each person.
 *
 * <p>A lesson that waits for others has their days to come as well. That they are not read yet is no excuse: that is up to the learner,
 * and of a row of lessons that wait for each other only the first would ever be late.
 */
public final class LaterLessons {

    /** Asked once for each statement. */
    private static final String TODAY = "(select cast(server_now() at time zone :zone as date))";

    private LaterLessons() {}

    /**
     * A table {@code later} for a statement that begins with {@code with recursive} and has the parameter {@code :zone}: each lesson
     * beside each one, itself among them, whose day it has to wait for. It is small, since few lessons have one.
     *
     * @param courses a query of the courses' ids
     */
    public static String of(String courses) {
        return """
            later as (
              select w.id as lesson_id, w.course_id, w.id as awaited_id, w.opens_on, w.opens_days
              from lesson w
              where w.course_id in (%s)
                and (w.opens_on > %s or w.opens_days is not null)
              union
              select q.lesson_id, t.course_id, t.awaited_id, t.opens_on, t.opens_days
              from later t
              join lesson w on w.id = t.lesson_id and w.status = 'published' and w.section_id is not null
              join lesson_prerequisite q on q.requires_id = w.id
            )""".formatted(courses, TODAY);
    }

    /**
     * Whether a lesson opens later for somebody; never null. What was begun is open, as ever.
     *
     * @param lesson its id, null for what is no lesson, as the statement calls it; likewise {@code learner}
     */
    public static String has(String lesson, String learner) {
        return """
            exists (
              select
              from later t
              where t.lesson_id = %1$s
                and (t.opens_on > %3$s
                     or t.opens_days + (select min(g.starts_on)
                                        from enrollment g
                                        where g.account_id = %2$s and g.course_id = t.course_id
                                          and g.status = 'active') > %3$s)
                and not exists (select
                                from lesson_progress b
                                where b.account_id = %2$s and b.lesson_id in (t.lesson_id, t.awaited_id)))""".formatted(lesson, learner, TODAY);
    }
}
