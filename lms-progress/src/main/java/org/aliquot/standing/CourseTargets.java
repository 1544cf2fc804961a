package org.aliquot.standing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.aliquot.mastery.TargetExam;
import org.aliquot.mastery.TargetExams;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which exams courses prepare for; somebody who has not said for which of them they study is counted for the first. */
@Component
class CourseTargets {

    /** As statements take it: three arrays of one length. */
    record Offered(String[] courses, String[] targets, Boolean[] first) {

        JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
            return statement.param("courses", courses).param("targets", targets).param("first", first);
        }
    }

    private record Offer(String course, String target, boolean first) {}

    private final TargetExams targets;

    CourseTargets(TargetExams targets) {
        this.targets = targets;
    }

    /** By title. */
    List<TargetExam> of(String course) {
        return targets.ofCourse(course);
    }

    Offered offered(Collection<String> courses) {
        return offered(courses.stream()
                .flatMap(course -> offers(course, of(course)).stream())
                .toList());
    }

    /** Of one course, whose exams are known. */
    Offered offered(String course, List<TargetExam> known) {
        return offered(offers(course, known));
    }

    private static Offered offered(List<Offer> offers) {
        return new Offered(
                offers.stream().map(Offer::course).toArray(String[]::new),
                offers.stream().map(Offer::target).toArray(String[]::new),
                offers.stream().map(Offer::first).toArray(Boolean[]::new));
    }

    private static List<Offer> offers(String course, List<TargetExam> known) {
        List<Offer> offers = new ArrayList<>();
        known.forEach(target -> offers.add(new Offer(course, target.key(), offers.isEmpty())));
        return offers;
    }
}
