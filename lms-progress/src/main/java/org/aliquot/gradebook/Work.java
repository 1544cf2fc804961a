package org.aliquot.gradebook;

/**
 * What a class has to do and is graded for.
 *
 * @param ref the exam's key, or {@link #LESSONS}
 * @param weight from 0, which counts for nothing, to 100
 */
public record Work(String ref, String title, int weight, GradeRule rule) {

    /** All lessons of the course together; no exam has this key. */
    public static final String LESSONS = "lessons";

    public boolean isLessons() {
        return ref.equals(LESSONS);
    }
}
