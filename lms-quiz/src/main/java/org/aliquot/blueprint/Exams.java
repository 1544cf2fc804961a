package org.aliquot.blueprint;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.aliquot.audit.AuditEntry;
import org.aliquot.audit.AuditLog;
import org.aliquot.authorship.Authors;
import org.aliquot.authorship.Work;
import org.aliquot.bank.ItemBank;
import org.aliquot.bank.ItemVersion;
import org.aliquot.blueprint.internal.BlueprintTable;
import org.aliquot.blueprint.internal.ExamTable;
import org.aliquot.blueprint.internal.ExamVersions;
import org.aliquot.examplan.Blueprint;
import org.aliquot.examplan.ExamRules;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.ScoreScale;
import org.aliquot.people.AccountId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Exams and quizzes in immutable versions. */
@Service
@Transactional(readOnly = true)
public class Exams {

    private static final int MOST_QUESTIONS = 500;

    private final ExamVersions versions;
    private final ExamTable table;
    private final BlueprintTable blueprints;
    private final ItemBank bank;
    private final Authors authors;
    private final AuditLog audit;
    private final ExamLocks locks;

    Exams(
            ExamVersions versions,
            ExamTable table,
            BlueprintTable blueprints,
            ItemBank bank,
            Authors authors,
            AuditLog audit,
            ExamLocks locks) {
        this.locks = locks;
        this.versions = versions;
        this.table = table;
        this.blueprints = blueprints;
        this.bank = bank;
        this.authors = authors;
        this.audit = audit;
    }

    /** The current version of a published exam. */
    public Optional<ExamVersion> exam(String key) {
        return versions.current(key);
    }

    /** The current versions of these exams by key; those not published are left out. */
    public Map<String, ExamVersion> exams(Collection<String> keys) {
        return keys.isEmpty()
                ? Map.of()
                : versions.current(keys).stream()
                        .collect(Collectors.toMap(exam -> exam.spec().key(), Function.identity()));
    }

    /** The version with this id; unknown is a broken promise. */
    public ExamVersion version(ExamVersionId id) {
        return versions.version(id);
    }

    /** The questions that this person changed by making this version; empty when they did not. */
    public Optional<List<String>> questionsBefore(ExamVersion exam, AccountId instructor) {
        return versions.before(exam.id(), instructor)
                .filter(before -> !before.spec().isDrawn() && !exam.spec().isDrawn())
                .map(before -> before.spec().questions())
                .filter(questions -> !questions.equals(exam.spec().questions()));
    }

    /** Published exams and quizzes open to learners of these courses, by title. */
    public List<ExamVersion> forCourses(Collection<String> courses) {
        return courses.isEmpty() ? List.of() : versions.ofCourses(courses);
    }

    /** The titles alone of published exams and quizzes open to learners of a course, by key. */
    public Map<String, String> titles(String course) {
        return versions.titles(course);
    }

    /** All published exams and quizzes by title. */
    public List<ExamVersion> all() {
        return versions.all();
    }

    /** The quiz of a lesson. */
    public Optional<ExamVersion> quizOf(String course, String lesson) {
        return versions.quiz(course, lesson);
    }

    public Optional<Blueprint> blueprint(String key) {
        return blueprints.find(key);
    }

    /** All blueprints by key. */
    public List<Blueprint> blueprints() {
        return blueprints.all();
    }

    /** Why what this exam asks cannot be changed now, in sentences; empty when it can. */
    public Optional<String> locked(ExamVersion exam) {
        return locks.of(exam.examId());
    }

    /** The same, with the exam held until the transaction ends: nobody begins it meanwhile. */
    @Transactional
    public Optional<String> hold(String key) {
        return versions.current(key).isEmpty() ? Optional.empty() : locks.of(table.lock(key));
    }

    /** Makes {@code questions} the quiz's new list, in a new version; {@code number} is the one it was made from. */
    @Transactional
    public QuizChange changeQuestions(String key, int number, List<String> questions, AccountId instructor) {
        if (versions.current(key).isEmpty()) {
            return new QuizChange.Unknown();
        }
        UUID exam = table.lock(key);
        ExamVersion standing = versions.current(key).orElseThrow();
        if (standing.number() != number) {
            return new QuizChange.Stale(standing);
        }
        Optional<String> refusal = locks.of(exam).or(() -> refusal(standing, questions));
        if (refusal.isPresent()) {
            return new QuizChange.Refused(refusal.get());
        }
        table.change(exam, standing.spec().withQuestions(questions), standing.areas(), instructor);
        ExamVersion changed = versions.current(key).orElseThrow();
        audit.record(new AuditEntry(
                instructor, "exam.questions-changed", "exam", key, Map.of("version", "" + changed.number())));
        return new QuizChange.Changed(changed);
    }

    /** Makes a quiz of the school's own that asks {@code questions} in this order and is offered to nobody yet. */
    @Transactional
    public QuizChange make(String title, List<String> questions, AccountId instructor) {
        if (title.isBlank() || title.length() > ExamRules.LONGEST_TITLE) {
            return new QuizChange.Refused(
                    "Give the quiz a title of at most " + ExamRules.LONGEST_TITLE + " characters.");
        }
        Optional<String> refusal = refusal(questions);
        if (refusal.isPresent()) {
            return new QuizChange.Refused(refusal.get());
        }
        String key = table.claim(ExamSpec.keyFor(title));
        table.change(table.lock(key), ExamSpec.quiz(key, title.strip(), questions), List.of(), instructor);
        authors.made(Work.Kind.EXAM, List.of(key), instructor);
        audit.record(new AuditEntry(instructor, "exam.made", "exam", key, Map.of("title", title.strip())));
        return new QuizChange.Changed(versions.current(key).orElseThrow());
    }

    private Optional<String> refusal(ExamVersion standing, List<String> questions) {
        return standing.spec().isDrawn()
                ? Optional.of("This exam is drawn by its blueprint; it has no list of questions.")
                : refusal(questions).or(() -> waits(standing.spec(), questions));
    }

    /** How many of its listed questions people mark; the others, and exams that can list none of these, are not looked at. */
    @Transactional(readOnly = true)
    public int written(ExamVersion exam) {
        ExamSpec spec = exam.spec();
        return spec.isDrawn() || isScoredAtOnce(spec)
                ? 0
                : (int) bank.current(spec.questions()).stream()
                        .filter(ItemVersion::isMarkedByPeople)
                        .count();
    }

    private static boolean isScoredAtOnce(ExamSpec spec) {
        return spec.lesson() != null || spec.outcome().scale() != ScoreScale.NONE;
    }

    /** What must be scored at once takes no answers that wait for people: quizzes of lessons, and scales, which want right or wrong. */
    private Optional<String> waits(ExamSpec spec, List<String> questions) {
        if (!isScoredAtOnce(spec)) {
            return Optional.empty();
        }
        return bank.current(questions).stream()
                .filter(ItemVersion::isMarkedByPeople)
                .findFirst()
                .map(
                        version -> "“" + version.slug()
                                + "” is a written answer. Quizzes of lessons and exams with a scale cannot ask one: their results do not wait for people.");
    }

    private Optional<String> refusal(List<String> questions) {
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            return Optional.of("A quiz has 1 to " + MOST_QUESTIONS + " questions.");
        }
        if (new HashSet<>(questions).size() < questions.size()) {
            return Optional.of("A question is listed twice.");
        }
        return bank.current(questions).size() < questions.size()
                ? Optional.of("Not all of these are published questions.")
                : Optional.empty();
    }
}
