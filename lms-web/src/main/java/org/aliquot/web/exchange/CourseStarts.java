package org.aliquot.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.catalog.CourseDesk;
import org.aliquot.catalog.CourseLine;
import org.aliquot.people.Caller;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.words.Topics;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the page shows on which a file with a course is chosen. */
@Component
class CourseStarts {

    private final CourseDesk desk;
    private final Authors authors;
    private final Topics topics;

    CourseStarts(CourseDesk desk, Authors authors, Topics topics) {
        this.desk = desk;
        this.authors = authors;
        this.topics = topics;
    }

    CourseStart start(@Nullable String problem, Caller caller) {
        List<CourseLine> courses = desk.list();
        Set<String> closed = authors.closedTo(
                caller, Work.Kind.COURSE, courses.stream().map(CourseLine::slug).toList());
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice("", "A course of its own", true));
        courses.stream()
                .filter(course -> !closed.contains(course.slug()))
                .forEach(course -> choices.add(new Choice(course.slug(), course.title(), false)));
        return new CourseStart(problem, choices, topics.choices(""));
    }

    boolean isThere(String course) {
        return desk.plan(course).isPresent();
    }
}
