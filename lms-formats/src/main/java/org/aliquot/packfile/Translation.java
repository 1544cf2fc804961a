package org.aliquot.packfile;

import java.util.List;
import java.util.Map;
import org.aliquot.lesson.LessonWords;
import org.aliquot.prose.DrawingWords;
import org.aliquot.question.ItemWords;
import org.aliquot.word.Language;

/**
 * The words of a pack in another language, each by the id of what it belongs to. It holds only what is whole and was made from the
 * English as it is now.
 *
 * @param items exam questions and knowledge checks
 */
public record Translation(
        Language language,
        Map<String, ItemWords> items,
        Map<String, LessonWords> lessons,
        Map<String, DrawingWords> exhibits,
        Titles titles) {

    /**
     * What things are called.
     *
     * @param terms by the English term
     */
    public record Titles(
            Map<String, String> topics,
            Map<String, TermWords> terms,
            Map<String, CourseWords> courses,
            Map<String, ExamWords> exams,
            Map<String, BlueprintWords> blueprints) {

        public Titles {
            topics = Map.copyOf(topics);
            terms = Map.copyOf(terms);
            courses = Map.copyOf(courses);
            exams = Map.copyOf(exams);
            blueprints = Map.copyOf(blueprints);
        }
    }

    /**
     * A term of the glossary.
     *
     * @param also other spellings
     */
    public record TermWords(String name, List<String> also, String definition) {

        public TermWords {
            also = List.copyOf(also);
        }
    }

    /**
     * A course.
     *
     * @param sections titles in the order of the course
     */
    public record CourseWords(String title, String summary, List<String> sections) {

        public CourseWords {
            sections = List.copyOf(sections);
        }
    }

    /** An exam. */
    public record ExamWords(String title, List<String> unverified) {

        public ExamWords {
            unverified = List.copyOf(unverified);
        }
    }

    /**
     * An exam plan.
     *
     * @param areas titles by code
     */
    public record BlueprintWords(String title, Map<String, String> areas) {

        public BlueprintWords {
            areas = Map.copyOf(areas);
        }
    }

    /** The folder of a pack's Spanish. */
    static final String FOLDER = "es/";

    public Translation {
        items = Map.copyOf(items);
        lessons = Map.copyOf(lessons);
        exhibits = Map.copyOf(exhibits);
    }

    /** Whether a file of a pack belongs to its translation. */
    static boolean has(String file) {
        return file.startsWith(FOLDER);
    }
}
