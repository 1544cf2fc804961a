package org.aliquot.web.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to expect of an exam and how its clock works, read before the start.
 *
 * @param waits what it waits for; empty when it can be started
 */
public record ExamPage(
        String title, String facts, List<Area> areas, List<Rule> rules, List<Start> starts, String waits) {

    public record Area(String title, String share) {}

    /** One rule in a sentence, under the question it answers. */
    public record Rule(String question, String answer) {}

    /** A way to sit it; an open attempt is gone on with instead. */
    public record Start(
            String exam,
            String mode,
            String words,
            String hint,
            @Nullable String goOn) {}
}
