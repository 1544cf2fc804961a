package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aliquot.response.Response;
import org.aliquot.response.ResponseKind;
import org.aliquot.response.ScoringRule;

/**
 * What a learner is asked to do, with the key; texts are Markdown. What an author has not yet written is empty, so a rule can
 * be made only of a task that {@link ItemRules} finds nothing wrong with.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Task
        permits SingleTask,
                TrueFalseTask,
                MultipleTask,
                OrderingTask,
                MatchingTask,
                NumericTask,
                TextTask,
                ClozeTask,
                HotspotTask,
                LaboratoryTask,
                RuledTask,
                WrittenTask {

    /** Gaps, steps, pairs or places of a question. */
    int MOST_PARTS = 12;

    ItemType type();

    /** Tells what must be mended in it before anyone is asked the question. */
    void check(ItemContent item, Problems problems);

    /** The same where it is shown of a question with its own scoring, which knows nothing of rationales and misconceptions. */
    default void checkShown(ItemContent item, Problems problems) {
        OptionProblems.labels(options(), problems);
    }

    /** Whether an answer stands in it as right. */
    default boolean hasKey() {
        return false;
    }

    /** What learners see of it, and answer: itself, but for a question that came with its own scoring. */
    default Task shown() {
        return this;
    }

    /** Whether something in it is drawn anew for each attempt. */
    default boolean isDrawn() {
        return false;
    }

    /** As an attempt with this seed gets it. */
    default Task given(long seed) {
        return this;
    }

    /** How a response turns into credit; holds the key. */
    ScoringRule rule();

    /** What it is answered with: the kinds of its rule, known without drawing anything. */
    default Set<ResponseKind> answeredBy() {
        return rule().kinds();
    }

    /** An answer that earns the full point. */
    Response modelAnswer();

    /** Ids whose order may differ from one learner to the next, in the author's order. */
    default List<String> shuffled() {
        return List.of();
    }

    /** Whether that order does differ. */
    default boolean shuffle() {
        return false;
    }

    /** Further ids that a response may name. */
    default List<String> named() {
        return List.of();
    }

    /** Options with their verdicts, for the kinds that have them. */
    default List<OptionContent> options() {
        return List.of();
    }

    /** Everything a response may name. */
    default List<String> ids() {
        return Stream.concat(shuffled().stream(), named().stream()).toList();
    }
}
