package org.aliquot.web.author;

import java.util.List;
import java.util.Objects;
import org.aliquot.completion.CompletionRule;
import org.aliquot.completion.Quizzes;
import org.aliquot.web.staff.Search;
import org.aliquot.web.staff.Typed;
import org.jspecify.annotations.Nullable;

/**
 * What completes a course, as it was typed.
 *
 * @param over the version that stood when the conflict was told, to save over it
 */
record CompletionForm(
        Boolean lessons,
        String checks,
        String quizzes,
        List<String> named,
        String exam,
        String score,
        @Nullable Integer version,
        @Nullable Integer over) {

    CompletionForm(
            @Nullable Boolean lessons,
            @Nullable String checks,
            @Nullable String quizzes,
            @Nullable List<String> named,
            @Nullable String exam,
            @Nullable String score,
            @Nullable Integer version,
            @Nullable Integer over) {
        this.lessons = Boolean.TRUE.equals(lessons);
        this.checks = Search.typed(checks);
        this.quizzes = Search.typed(quizzes);
        this.named = Objects.requireNonNullElse(named, List.<String>of());
        this.exam = Search.typed(exam);
        this.score = Search.typed(score);
        this.version = version;
        this.over = over;
    }

    static CompletionForm of(CompletionRule rule) {
        return new CompletionForm(
                rule.lessons(),
                Objects.toString(rule.checksPercent(), ""),
                rule.quizzes().word(),
                rule.named(),
                Objects.toString(rule.exam(), ""),
                Objects.toString(rule.examScore(), ""),
                rule.version(),
                null);
    }

    int standing() {
        return over != null ? over : version == null ? -1 : version;
    }

    /** Null when {@code reading} has found something wrong. */
    @Nullable
    CompletionRule rule(Typed reading) {
        Integer percent = reading.number("checks", checks, 1, 100);
        Integer least = reading.number("score", score, 0, CompletionRule.BEST_SCORE);
        Quizzes asked = asked();
        if (asked == Quizzes.NAMED && named.isEmpty()) {
            reading.wrong("named", "Choose at least one quiz.");
        }
        if (!exam.isEmpty() && least == null) {
            reading.wrong("score", "Enter the minimum score.");
        }
        if (!lessons && percent == null && asked == Quizzes.NONE && exam.isEmpty()) {
            reading.wrong("lessons", "Choose at least one requirement.");
        }
        return reading.isSound()
                ? new CompletionRule(
                        lessons,
                        percent,
                        asked,
                        asked == Quizzes.NAMED ? named : List.of(),
                        exam.isEmpty() ? null : exam,
                        exam.isEmpty() ? null : least,
                        standing())
                : null;
    }

    private Quizzes asked() {
        return switch (quizzes) {
            case "all" -> Quizzes.ALL;
            case "named" -> Quizzes.NAMED;
            default -> Quizzes.NONE;
        };
    }
}
