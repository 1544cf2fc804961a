package org.aliquot.packfile;

import java.util.List;
import java.util.Optional;
import org.aliquot.examplan.Delivery;
import org.aliquot.examplan.ExamSpec;
import org.aliquot.examplan.LateAnswers;
import org.aliquot.examplan.Mode;
import org.aliquot.examplan.ReviewPolicy;
import org.aliquot.examplan.ScoreScale;

/** Reads {@code exams/*.yaml}. */
final class ExamFile {

    /** An exam, where its file gives the number of questions, and whether it may wait until there are enough. */
    record Read(ExamSpec spec, Place items, boolean waits) {}

    private static final int USUAL_GRACE = 120;

    private final Findings findings;
    private final Index index;

    ExamFile(Findings findings, Index index) {
        this.findings = findings;
        this.index = index;
    }

    Optional<Read> read(String file, String text) {
        return YamlFile.read(file, text, findings).map(fields -> {
            boolean waits = fields.flag("waitsForQuestions", false);
            return new Read(exam(fields, file), fields.place("items"), waits);
        });
    }

    private ExamSpec exam(Fields fields, String file) {
        String key = fields.id("key");
        index.define(Kind.EXAM, key, fields.place("key"));
        List<Word> questions = fields.texts("questions");
        List<Word> courses = fields.someTexts("courses");
        ExamSpec exam = new ExamSpec(
                key,
                fields.text("title"),
                new ExamSpec.Form(
                        fields.word("delivery", Delivery.values(), Delivery::word),
                        fields.idOrNull("blueprint"),
                        length(fields, questions)),
                new ExamSpec.Sitting(
                        fields.integerOrNull("timeLimitMinutes", 1, 600),
                        fields.words("modes", Mode.values(), Mode::word),
                        fields.has("lateAnswers")
                                ? fields.word("lateAnswers", LateAnswers.values(), LateAnswers::word)
                                : LateAnswers.COUNT,
                        fields.has("graceSeconds") ? fields.integer("graceSeconds", 0, 3600) : USUAL_GRACE),
                new ExamSpec.Outcome(
                        fields.word("review", ReviewPolicy.values(), ReviewPolicy::word),
                        fields.word("scale", ScoreScale.values(), ScoreScale::word),
                        fields.integerOrNull("passPercent", 1, 100)),
                questions.stream().map(Word::text).toList(),
                fields.flag("shuffle", false),
                fields.flag("optionsAsWritten", false),
                courses.stream().map(Word::text).toList(),
                fields.idOrNull("lesson"),
                fields.texts("unverified").stream().map(Word::text).toList());
        fields.done();
        questions.forEach(question -> index.refer(Kind.QUESTION, question.text(), new Place(file, question.line())));
        courses.forEach(course -> index.refer(Kind.COURSE, course.text(), new Place(file, course.line())));
        rules(exam, fields);
        return exam;
    }

    private static int length(Fields fields, List<Word> questions) {
        return questions.isEmpty() || fields.has("items") ? fields.integer("items", 1, 500) : questions.size();
    }

    private void rules(ExamSpec exam, Fields fields) {
        if (exam.form().blueprint() == null && exam.questions().isEmpty()) {
            findings.add(fields.place("key"), "an exam has a blueprint to be drawn by, or a list of questions");
        }
        if (exam.form().blueprint() != null) {
            index.refer(Kind.BLUEPRINT, exam.form().blueprint(), fields.place("blueprint"));
            if (!exam.questions().isEmpty()) {
                findings.add(fields.place("questions"), "an exam drawn by a blueprint lists no questions");
            }
        }
        if (!exam.questions().isEmpty()
                && exam.form().items() != exam.questions().size()) {
            findings.add(
                    fields.place("items"),
                    "items is " + exam.form().items() + ", but "
                            + exam.questions().size() + " questions are listed");
        }
        if (exam.questions().stream().distinct().count() < exam.questions().size()) {
            findings.add(fields.place("questions"), "a question is listed twice");
        }
        if (exam.sitting().modes().isEmpty()) {
            findings.add(fields.place("modes"), "an exam has at least one of the modes exam, tutor");
        }
        if (exam.form().delivery() == Delivery.ADAPTIVE) {
            adaptiveRules(exam, fields);
        }
        if (exam.lesson() != null) {
            index.refer(Kind.LESSON, exam.lesson(), fields.place("lesson"));
        }
    }

    private void adaptiveRules(ExamSpec exam, Fields fields) {
        if (!exam.questions().isEmpty()) {
            findings.add(fields.place("questions"), "an adaptive exam is drawn by a blueprint, it lists no questions");
        }
        if (exam.sitting().modes().contains(Mode.TUTOR)) {
            findings.add(fields.place("modes"), "an adaptive exam has the mode exam only");
        }
    }
}
