package org.aliquot.populate;

import java.util.List;
import java.util.Set;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.catalog.Catalog;
import org.aliquot.catalog.CourseCard;
import org.aliquot.clock.ServerClock;
import org.aliquot.completion.PastLearning;
import org.aliquot.delivery.PastSittings;
import org.aliquot.enrollment.AccessPolicies;
import org.aliquot.examplan.Delivery;
import org.aliquot.people.PastPeople;
import org.aliquot.school.SchoolZone;
import org.springframework.stereotype.Component;

/** Looks at what is there before anything is made up. */
@Component
class SceneReading {

    private final Catalog catalog;
    private final AccessPolicies policies;
    private final PastLearning learning;
    private final Exams exams;
    private final PastSittings attempts;
    private final PastPeople people;
    private final ServerClock clock;
    private final SchoolZone zone;

    SceneReading(
            Catalog catalog,
            AccessPolicies policies,
            PastLearning learning,
            Exams exams,
            PastSittings attempts,
            PastPeople people,
            ServerClock clock,
            SchoolZone zone) {
        this.catalog = catalog;
        this.policies = policies;
        this.learning = learning;
        this.exams = exams;
        this.attempts = attempts;
        this.people = people;
        this.clock = clock;
        this.zone = zone;
    }

    /** Of these courses; of all where none is named. */
    Scene read(String... only) {
        Set<String> wanted = Set.of(only);
        List<Scene.Course> courses = catalog.courses().stream()
                .map(CourseCard::slug)
                .filter(slug -> wanted.isEmpty() || wanted.contains(slug))
                .map(this::course)
                .filter(course -> !course.lessons().isEmpty() && !course.exams().isEmpty())
                .toList();
        if (courses.isEmpty()) {
            throw new PopulateRefused("There is no published course with lessons and an exam; no one could learn.");
        }
        return new Scene(
                clock.now().atZone(zone.id()).toLocalDate(),
                zone.id(),
                people.administrator().orElse(null),
                courses);
    }

    /** Without adaptive exams: their questions come one by one, by a sitting that is not made up here. */
    private Scene.Course course(String slug) {
        List<Scene.Sitting> sittings = exams.forCourses(List.of(slug)).stream()
                .filter(exam -> exam.spec().form().delivery() != Delivery.ADAPTIVE)
                .map(this::sitting)
                .filter(sitting -> sitting.length() > 0)
                .toList();
        return new Scene.Course(slug, policies.of(slug), learning.lessons(slug), sittings);
    }

    /** Drawn once, to see whether the bank can fill it. */
    private Scene.Sitting sitting(ExamVersion exam) {
        return new Scene.Sitting(exam, attempts.draw(exam, 1).size());
    }
}
