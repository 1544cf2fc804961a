package org.aliquot.web.reference;

import static org.aliquot.web.language.Titles.titled;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseOutline;
import org.aliquot.delivery.ExamUnderWay;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.web.PageNotFound;
import org.aliquot.web.SeeOther;
import org.aliquot.web.address.CourseUrls;
import org.aliquot.web.flash.CourseFlash;
import org.aliquot.web.flash.NoteFlash;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Lets those who are enrolled, and staff, look something up, but nobody while they sit an exam. */
@Component
public class CourseAccess {

    private final Catalog catalog;
    private final Enrollments enrollments;
    private final ExamUnderWay exams;

    CourseAccess(Catalog catalog, Enrollments enrollments, ExamUnderWay exams) {
        this.catalog = catalog;
        this.enrollments = enrollments;
        this.exams = exams;
    }

    public ModelAndView open(String course, Caller caller, Function<CourseOutline, ModelAndView> page) {
        CourseOutline outline = catalog.outline(course).orElseThrow(PageNotFound.missing());
        if (!reaches(course, caller)) {
            return SeeOther.to(CourseFlash.ENROLL_FIRST.at(CourseUrls.course(course)));
        }
        return isClosed(caller)
                ? SeeOther.to(NoteFlash.LOOK_UP_CLOSED.at(CourseUrls.course(course)))
                : page.apply(outline);
    }

    /** Whether a course is open to them, as to everybody who teaches. */
    public boolean reaches(String course, Caller caller) {
        return caller.isStaff() || enrollments.openCourses(caller.id()).contains(course);
    }

    /** Whether nothing is looked up now, because an exam is under way. */
    public boolean isClosed(Caller caller) {
        return exams.of(caller.id()).isPresent();
    }

    /** Titles of the courses that are open to them today, by their slugs. */
    Map<String, String> titles(Caller caller) {
        Map<String, String> titles = new TreeMap<>();
        courses(caller)
                .forEach(course ->
                        catalog.outline(course).ifPresent(found -> titles.put(course, titled(found.title()))));
        return titles;
    }

    /** That are open to them today. */
    Set<String> courses(Caller caller) {
        return enrollments.openCourses(caller.id());
    }
}
