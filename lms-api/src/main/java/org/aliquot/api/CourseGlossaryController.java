package org.aliquot.api;

import java.util.List;
import org.aliquot.access.Audience;
import org.aliquot.delivery.ExamUnderWay;
import org.aliquot.enrollment.Enrollments;
import org.aliquot.people.Caller;
import org.aliquot.problem.ProblemKind;
import org.aliquot.reference.ReferenceTables;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the words of a course mean, for those who are enrolled and for staff. */
@RestController
@Audience(Audience.Who.SIGNED_IN)
class CourseGlossaryController {

    record Glossary(List<Term> items, @Nullable String next) {}

    /**
     * @param also other spellings and abbreviations
     * @param lesson slug of the lesson that introduces it
     */
    record Term(String term, List<String> also, String definition, String area, String lesson) {}

    private final ReferenceTables tables;
    private final Enrollments enrollments;
    private final ExamUnderWay exams;
    private final GlossaryMapper json;

    CourseGlossaryController(ReferenceTables tables, Enrollments enrollments, ExamUnderWay exams, GlossaryMapper json) {
        this.tables = tables;
        this.enrollments = enrollments;
        this.exams = exams;
        this.json = json;
    }

    @GetMapping(path = "/api/v1/courses/{slug}/glossary", produces = "application/json")
    Glossary glossary(@PathVariable String slug, @AuthenticationPrincipal Caller caller) {
        if (!caller.isStaff() && !enrollments.openCourses(caller.id()).contains(slug)) {
            throw ApiProblem.notFound();
        }
        if (exams.of(caller.id()).isPresent()) {
            throw new ApiProblem(
                    ProblemKind.EXAM_RUNNING, "The glossary is closed until the exam that is open is handed in.");
        }
        return new Glossary(json.terms(tables.terms(slug)), null);
    }
}
