package org.aliquot.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.aliquot.blueprint.ExamCopies;
import org.aliquot.blueprint.ExamVersion;
import org.aliquot.blueprint.Exams;
import org.aliquot.blueprint.QuizChange;
import org.aliquot.examplan.ExamRules;
import org.aliquot.exchange.internal.ImportCourseTable;
import org.aliquot.exchange.internal.ImportCourseTable.Row;
import org.aliquot.exchange.internal.PartTable;
import org.aliquot.exchange.internal.PartTable.Quiz;
import org.aliquot.exchange.internal.QuizOrigins;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The courses of imports. They are brought, taken and undone with their questions, by {@link QuestionImports}. */
@Service
@Transactional
public class CourseImports {

    /** What came of the wish to make a quiz. */
    public sealed interface QuizMade {

        record Made(String key) implements QuizMade {}

        /** @param why as a sentence */
        record Refused(String why) implements QuizMade {}

        record Unknown() implements QuizMade {}
    }

    private final ImportCourseTable courses;
    private final PartTable parts;
    private final QuizOrigins origins;
    private final Exams exams;
    private final ExamCopies rules;

    CourseImports(ImportCourseTable courses, PartTable parts, QuizOrigins origins, Exams exams, ExamCopies rules) {
        this.courses = courses;
        this.parts = parts;
        this.origins = origins;
        this.exams = exams;
        this.rules = rules;
    }

    /** Empty where an import has questions alone. */
    @Transactional(readOnly = true)
    public Optional<ImportedCourse> find(UUID id) {
        return courses.find(id)
                .map(row -> new ImportedCourse(
                        row.title(), row.course(), parts.shown(id), parts.counts(id), courses.isLast(id)));
    }

    /** Makes a quiz of the questions that came with it, once all of them are published; again gives the one that was made. */
    public QuizMade makeQuiz(UUID id, int position, AccountId by) {
        Optional<Row> row = courses.find(id);
        Optional<Quiz> quiz = parts.quiz(id, position);
        if (row.isEmpty() || quiz.isEmpty()) {
            return new QuizMade.Unknown();
        }
        String course = row.get().course();
        if (course == null) {
            return new QuizMade.Refused("Import the course first.");
        }
        return origins.made(row.get(), quiz.get())
                .<QuizMade>map(QuizMade.Made::new)
                .orElseGet(() -> made(id, position, row.get(), course, quiz.get(), by));
    }

    private QuizMade made(UUID id, int position, Row row, String course, Quiz quiz, AccountId by) {
        return switch (exams.make(quiz.title(), parts.questions(id, position), by)) {
            case QuizChange.Changed(var version) -> {
                String key = version.spec().key();
                follow(version, course, quiz, by);
                parts.made(id, position, key);
                origins.note(row, quiz, key);
                yield new QuizMade.Made(key);
            }
            case QuizChange.Refused(var why) -> new QuizMade.Refused(why);
            case QuizChange.Stale _, QuizChange.Unknown _ -> new QuizMade.Unknown();
        };
    }

    /** The rules that came with it, for the learners of its course. */
    private void follow(ExamVersion version, String course, Quiz quiz, AccountId by) {
        ExamRules wanted = new ExamRules(
                quiz.title(),
                version.spec().form().items(),
                quiz.minutes(),
                null,
                false,
                !quiz.shuffle(),
                Map.of(),
                List.of(course));
        rules.change(version.spec().key(), version.number(), wanted, by);
    }
}
