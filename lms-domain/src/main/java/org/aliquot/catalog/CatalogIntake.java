package org.aliquot.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.aliquot.catalog.internal.CourseIntake;
import org.aliquot.catalog.internal.ExhibitTable;
import org.aliquot.catalog.internal.LessonIntake;
import org.aliquot.catalog.internal.LessonWordsTable;
import org.aliquot.catalog.internal.OfferTable;
import org.aliquot.provenance.Holding;
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
    private final OfferTable offers;
    private final LessonWordsTable words;

    CatalogIntake(
            CourseIntake courses,
            LessonIntake lessons,
            ExhibitTable exhibits,
            OfferTable offers,
            LessonWordsTable words) {
        this.words = words;
        this.courses = courses;
        this.lessons = lessons;
        this.exhibits = exhibits;
        this.offers = offers;
    }

    /** Keeps drawings for good and lets these names mean them from now on. */
    public void exhibits(Map<String, Exhibit> byName) {
        exhibits.put(byName);
    }

    public List<Holding> courses() {
        return offers.courses().holdings();
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
        return offers.lessons().holdings();
    }

    /** Adds lessons, or gives those that are there a new version. */
    public void putLessons(String pack, List<IncomingLesson> incoming) {
        lessons.put(pack, incoming);
    }

    /** Adds words in other languages; a lesson that is not there has none. */
    public void words(Collection<IncomingLessonWords> incoming) {
        words.put(incoming);
    }

    /** Keeps for a decision what the pack brings for courses changed here, or that it has them no longer. */
    public void offerCourses(String pack, Collection<IncomingCourse> changed, Collection<String> gone) {
        offers.courses().offer(pack, changed, gone);
    }

    /** The same for lessons, those that are gone by {@code course/lesson}. */
    public void offerLessons(String pack, Collection<IncomingLesson> changed, Collection<String> gone) {
        offers.lessons().offer(pack, changed, gone);
    }

    /** Retires lessons by {@code course/lesson}. */
    public void retireLessons(Collection<String> paths) {
        lessons.retire(paths);
    }
}
