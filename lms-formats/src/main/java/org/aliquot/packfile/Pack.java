package org.aliquot.packfile;

import java.util.List;
import java.util.Map;
import org.aliquot.examplan.Blueprint;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.lesson.LessonContent;
import org.aliquot.lesson.PathwayFact;
import org.aliquot.route.Credential;

/**
 * A content pack, read and found without a problem.
 *
 * @param items exam questions
 * @param checks knowledge checks, never drawn into an exam
 * @param exhibits drawings by name
 * @param facts in the order of the files, those that lessons point at among them
 * @param credentials with the conditions of their routes
 * @param coverage what it promises to have; empty where it promises nothing
 * @param tables what its learners look up
 */
public record Pack(
        Head head,
        List<Blueprint> blueprints,
        List<PackCourse> courses,
        List<LessonContent> lessons,
        List<PackItem> items,
        List<PackItem> checks,
        Map<String, String> exhibits,
        List<PathwayFact> facts,
        List<Credential> credentials,
        List<ExamSpec> exams,
        List<PromisedTopic> coverage,
        Tables tables) {

    /**
     * Which pack it is.
     *
     * @param hash over all of its files
     */
    public record Head(String id, String title, String license, List<String> authors, String hash) {
        public Head {
            authors = List.copyOf(authors);
        }
    }

    /**
     * What is looked up; each is empty where the pack has none.
     *
     * @param topics titles of the subtopics
     * @param outline what lessons must use, for checking alone
     */
    public record Tables(
            List<ReferenceInterval> intervals,
            List<PackFormula> formulas,
            List<PackTerm> terms,
            Map<String, String> topics,
            List<OutlineTerm> outline) {
        public Tables {
            outline = List.copyOf(outline);
            intervals = List.copyOf(intervals);
            formulas = List.copyOf(formulas);
            terms = List.copyOf(terms);
            topics = Map.copyOf(topics);
        }
    }

    public Pack {
        blueprints = List.copyOf(blueprints);
        courses = List.copyOf(courses);
        lessons = List.copyOf(lessons);
        items = List.copyOf(items);
        checks = List.copyOf(checks);
        exhibits = Map.copyOf(exhibits);
        facts = List.copyOf(facts);
        credentials = List.copyOf(credentials);
        exams = List.copyOf(exams);
        coverage = List.copyOf(coverage);
    }
}
