package org.aliquot.blueprint;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Exams and quizzes in immutable versions. */
@Service
public class Exams {

    /** The current version of a published exam. */
    public Optional<ExamVersion> exam(String key) {
        throw new UnsupportedOperationException();
    }

    /** The version with this id; unknown is a broken promise. */
    public ExamVersion version(ExamVersionId id) {
        throw new UnsupportedOperationException();
    }

    /** Published exams and quizzes open to learners of these courses, by title. */
    public List<ExamVersion> forCourses(Collection<String> courses) {
        throw new UnsupportedOperationException();
    }

    /** All published exams and quizzes by title. */
    public List<ExamVersion> all() {
        throw new UnsupportedOperationException();
    }

    /** The quiz of a lesson. */
    public Optional<ExamVersion> quizOf(String course, String lesson) {
        throw new UnsupportedOperationException();
    }

    public Optional<Blueprint> blueprint(String key) {
        throw new UnsupportedOperationException();
    }

    /** Makes {@code questions} the quiz's new list, in a new version; {@code number} is the one it was made from. */
    public QuizChange changeQuestions(String key, int number, List<String> questions, UUID instructor) {
        throw new UnsupportedOperationException();
    }
}
