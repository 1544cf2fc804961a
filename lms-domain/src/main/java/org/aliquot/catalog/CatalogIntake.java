package org.aliquot.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aliquot.catalog.internal.CourseIntake;
import org.aliquot.catalog.internal.ExhibitTable;
import org.aliquot.catalog.internal.LessonIntake;
import org.aliquot.origin.Holding;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How packs bring courses, lessons and drawings; each call is a part of the loader's transaction. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CatalogIntake {

    private final CourseIntake courses;
    private final LessonIntake lessons;
    private final ExhibitTable exhibits;

    CatalogIntake(CourseIntake courses, LessonIntake lessons, ExhibitTable exhibits) {
        this.courses = courses;
        this.lessons = lessons;
        this.exhibits = exhibits;
    }

    /** Keeps drawings for good and lets these names mean them from now on. */
    public void exhibits(Map<String, Exhibit> byName) {
        exhibits.put(byName);
    }

    public List<Holding> courses() {
        return courses.holdings();
    }

    public void putCourse(String pack, IncomingCourse course) {
        courses.put(pack, course);
    }

    /** Puts the course's lessons into their sections. */
    public void arrange(IncomingCourse course) {
        courses.arrange(course);
    }

    public void retireCourses(Collection<String> slugs) {
        courses.retire(slugs);
    }

    /** Lessons by {@code course/lesson}. */
    public List<Holding> lessons() {
        return lessons.holdings();
    }

    /** Adds lessons, or gives those that are there a new version. */
    public void putLessons(String pack, List<IncomingLesson> incoming) {
        lessons.put(pack, incoming);
    }

    /** Retires lessons by {@code course/lesson}. */
    public void retireLessons(Collection<String> paths) {
        lessons.retire(paths);
    }
}
