package org.aliquot.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.aliquot.question.Level;
import org.jspecify.annotations.Nullable;

/** A question as its author wrote it, with its key: for staff alone. */
final class ContentJson {

    /**
     * A question as its author wrote it; texts are Markdown.
     *
     * @param topic subtopic id, such as {@code mlt-bb-abo-discrepancies}
     * @param objective counts from 1 in the lesson's list
     * @param difficulty the author's judgment in logits from -3 to 3; 0 is half right at the cut
     * @param exhibit the name of a drawing
     * @param link where to read on, as {@code lesson:<slug>#<anchor>}
     * @param enemies slugs that must not meet this one on a form
     * @param tags what it is found by beside its topic, as ItemTags has them; not stored where there are none, as nothing was
     *     before there were tags
     * @param family the numbers that texts show by {@code {{name}}}; null where all learners get the same
     * @param part its place in a case; null where it stands alone
     */
    record Content(
            TaskJson.Task task,
            String topic,
            @Nullable String lesson,
            @Nullable Integer objective,
            Level level,
            double difficulty,
            @Nullable String difficultyReason,
            String stem,
            @Nullable String exhibit,
            String rationale,
            @Nullable String takeaway,
            @Nullable String link,
            List<String> references,
            List<String> enemies,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags,
            @Nullable String originality,
            @Nullable Family family,
            @Nullable CasePart part) {}

    /**
     * A question's place in a case: several questions about one patient or one set of data, asked one after the other.
     *
     * @param caseId the name all questions of the case share
     * @param number counts from 1
     * @param text what is told before this question, as Markdown; a case may unfold from part to part
     */
    record CasePart(String caseId, int number, String text) {}

    /**
     * The numbers behind a question as its author wrote them; each attempt gets an instance of its own.
     *
     * @param shown how many options an attempt shows, the key among them; absent: all
     */
    record Family(
            List<Parameter> parameters,
            List<Value> values,
            List<String> constraints,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer shown) {}

    /**
     * Something drawn: a range of numbers, or one of some choices.
     *
     * @param from null where there are choices; likewise {@code to} and {@code step}
     * @param choices numbers or words; empty for a range
     */
    record Parameter(
            String name,
            @Nullable String from,
            @Nullable String to,
            @Nullable String step,
            List<String> choices) {}

    /**
     * Something calculated.
     *
     * @param round decimals, such as {@code 1}, or significant figures, such as {@code 3s}
     * @param min below it an instance is impossible
     * @param max likewise above it
     */
    record Value(
            String name,
            String formula,
            @Nullable String round,
            @Nullable String min,
            @Nullable String max) {}

    private ContentJson() {}
}
