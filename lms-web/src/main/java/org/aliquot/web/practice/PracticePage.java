package org.aliquot.web.practice;

import java.util.List;
import org.aliquot.web.RuleScale;
import org.jspecify.annotations.Nullable;

/** Exams open to the learner, those under way, and those that are over. */
public record PracticePage(List<Running> running, List<Group> groups, List<Past> past) {

    public record Running(String title, String words, String url) {}

    public record Group(String title, List<Exam> exams) {}

    /** {@code waits} says what it waits for; empty when it can be started. */
    public record Exam(String title, String facts, String url, String waits) {}

    public record Past(
            String title,
            String mode,
            String when,
            String reading,
            @Nullable RuleScale scale,
            String url) {}
}
