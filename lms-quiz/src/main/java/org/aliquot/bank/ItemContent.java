package org.aliquot.bank;

import java.util.List;
import java.util.Set;
import org.aliquot.engine.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author wrote it; texts are Markdown.
 *
 * @param topic subtopic id, such as {@code mlt-bb-abo-discrepancies}
 * @param objective counts from 1 in the lesson's list
 * @param difficulty the author's judgment in logits from -3 to 3; 0 is half right at the cut
 * @param exhibit the name of a drawing
 * @param choose how many options are right, for {@code multiple}
 * @param link where to read on, as {@code lesson:<slug>#<anchor>}
 * @param enemies slugs that must not meet this one on a form
 */
public record ItemContent(
        ItemType type,
        String topic,
        @Nullable String lesson,
        @Nullable Integer objective,
        Level level,
        double difficulty,
        @Nullable String difficultyReason,
        String stem,
        @Nullable String exhibit,
        boolean shuffle,
        @Nullable Integer choose,
        List<OptionContent> options,
        String rationale,
        @Nullable String takeaway,
        @Nullable String link,
        List<String> references,
        List<String> enemies,
        @Nullable String originality) {

    public ItemContent {
        options = List.copyOf(options);
        references = List.copyOf(references);
        enemies = List.copyOf(enemies);
    }

    /** Ids of the right options, in the author's order. */
    public List<String> key() {
        return options.stream()
                .filter(OptionContent::correct)
                .map(OptionContent::id)
                .toList();
    }

    /** How a response to this question turns into credit; holds the key. */
    public ScoringRule rule() {
        return switch (type) {
            case SINGLE -> new ScoringRule.SingleBest(key().getFirst());
            case MULTIPLE -> new ScoringRule.MultipleResponse(Set.copyOf(key()));
        };
    }
}
