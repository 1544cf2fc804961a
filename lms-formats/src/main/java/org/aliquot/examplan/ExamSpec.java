package org.aliquot.examplan;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An exam or quiz as its author planned it.
 *
 * @param questions slugs in order, when the form is not drawn
 * @param shuffle whether questions come in an order of their own for each attempt
 * @param optionsAsWritten true where options to choose from come as their authors wrote them, for every learner; null, also in versions
 *     stored before there was such a thing, where they come in an order of its own for each attempt
 * @param courses slugs of the courses whose learners may take it
 * @param lesson slug of the lesson whose quiz this is
 * @param unverified sentences about figures of the exam that no board's own text confirms; shown with it
 */
public record ExamSpec(
        String key,
        String title,
        @JsonUnwrapped Form form,
        @JsonUnwrapped Sitting sitting,
        @JsonUnwrapped Outcome outcome,
        List<String> questions,
        boolean shuffle,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean optionsAsWritten,
        List<String> courses,
        @Nullable String lesson,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> unverified) {

    /**
     * Where its questions come from.
     *
     * @param blueprint key of the blueprint whose areas the form is drawn by; null when {@code questions} lists it
     * @param items length of the form
     */
    public record Form(Delivery delivery, @Nullable String blueprint, int items) {}

    /**
     * How it is taken.
     *
     * @param timeLimitMinutes null when there is no limit
     */
    public record Sitting(
            @Nullable Integer timeLimitMinutes, Set<Mode> modes, LateAnswers lateAnswers, int graceSeconds) {
        public Sitting {
            // in a fixed order, so that the same exam is always written the same
            modes = Collections.unmodifiableSet(new TreeSet<>(modes));
        }
    }

    /**
     * What its learners see afterwards.
     *
     * @param passPercent share of right answers to pass, where the scale gives no pass mark
     */
    public record Outcome(
            ReviewPolicy review, ScoreScale scale, @Nullable Integer passPercent) {}

    /** How long answers of a network that was away are waited for, where nobody says otherwise. */
    private static final int GRACE_SECONDS = 120;

    private static final int LONGEST_KEY = 40;

    public ExamSpec {
        questions = List.copyOf(questions);
        optionsAsWritten = Boolean.TRUE.equals(optionsAsWritten) ? true : null;
        courses = List.copyOf(courses);
        // absent in versions stored before there was such a thing
        unverified = List.copyOf(Objects.requireNonNullElse(unverified, List.of()));
    }

    /** A quiz of a school's own: no time limit, no pass mark, in both modes, and offered to nobody yet. */
    public static ExamSpec quiz(String key, String title, List<String> questions) {
        return new ExamSpec(
                key,
                title,
                new Form(Delivery.FIXED, null, questions.size()),
                new Sitting(null, Set.of(Mode.values()), LateAnswers.COUNT, GRACE_SECONDS),
                new Outcome(ReviewPolicy.AFTER_FINAL, ScoreScale.NONE, null),
                questions,
                false,
                null,
                List.of(),
                null,
                List.of());
    }

    /** Lower-case words of the title joined by hyphens. */
    public static String keyFor(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String words = plain.substring(0, Math.min(LONGEST_KEY, plain.length())).replaceAll("^-+|-+$", "");
        return words.isEmpty() ? "quiz" : words;
    }

    /** The same exam with another list of questions. */
    public ExamSpec withQuestions(List<String> list) {
        return but(
                key,
                title,
                list.size(),
                sitting.timeLimitMinutes(),
                sitting.modes(),
                sitting.lateAnswers(),
                list,
                courses,
                lesson,
                unverified);
    }

    /** The same exam under other rules: the modes it may be taken in, and what becomes of late answers. */
    public ExamSpec under(Set<Mode> allowed, LateAnswers late) {
        return but(
                key,
                title,
                form.items(),
                sitting.timeLimitMinutes(),
                allowed,
                late,
                questions,
                courses,
                lesson,
                unverified);
    }

    /** The same exam, its questions never shown again. */
    public ExamSpec withoutReview() {
        return new ExamSpec(
                key,
                title,
                form,
                sitting,
                new Outcome(ReviewPolicy.NEVER, outcome.scale(), outcome.passPercent()),
                questions,
                shuffle,
                optionsAsWritten,
                courses,
                lesson,
                unverified);
    }

    /** The same exam under another name, with what is to be known about it: no lesson's quiz, and offered to nobody. */
    public ExamSpec copied(String otherKey, String otherTitle, List<String> remarks) {
        return but(
                otherKey,
                otherTitle,
                form.items(),
                sitting.timeLimitMinutes(),
                sitting.modes(),
                sitting.lateAnswers(),
                questions,
                List.of(),
                null,
                remarks);
    }

    /** The same exam with what its school decided. */
    public ExamSpec with(ExamRules rules) {
        return but(
                        key,
                        rules.title(),
                        isDrawn() ? rules.items() : form.items(),
                        rules.timeLimitMinutes(),
                        sitting.modes(),
                        sitting.lateAnswers(),
                        questions,
                        rules.courses(),
                        lesson,
                        unverified)
                .marked(rules.passPercent(), isDrawn() ? shuffle : rules.shuffle(), rules.optionsAsWritten());
    }

    /** Where the scale has a pass mark, that stands. */
    private ExamSpec marked(@Nullable Integer passPercent, boolean shuffled, boolean asWritten) {
        return new ExamSpec(
                key,
                title,
                form,
                sitting,
                outcome.scale() == ScoreScale.NONE
                        ? new Outcome(outcome.review(), outcome.scale(), passPercent)
                        : outcome,
                questions,
                shuffled,
                asWritten,
                courses,
                lesson,
                unverified);
    }

    /** The same exam but for these parts. */
    private ExamSpec but(
            String otherKey,
            String otherTitle,
            int length,
            @Nullable Integer minutes,
            Set<Mode> allowed,
            LateAnswers late,
            List<String> list,
            List<String> offered,
            @Nullable String ofLesson,
            List<String> remarks) {
        return new ExamSpec(
                otherKey,
                otherTitle,
                new Form(form.delivery(), form.blueprint(), length),
                new Sitting(minutes, allowed, late, sitting.graceSeconds()),
                outcome,
                list,
                shuffle,
                optionsAsWritten,
                offered,
                ofLesson,
                remarks);
    }

    /** Whether it asks where to begin: drawn over all areas, with no scale on which one could pass. */
    @JsonIgnore
    public boolean isPlacement() {
        return form.blueprint() != null && outcome.scale() == ScoreScale.NONE;
    }

    /** Whether every learner gets options to choose from in the order of their authors. */
    @JsonIgnore
    public boolean isAsWritten() {
        return Boolean.TRUE.equals(optionsAsWritten);
    }

    /** Whether the form is drawn from areas rather than listed. */
    @JsonIgnore
    public boolean isDrawn() {
        return questions.isEmpty();
    }
}
