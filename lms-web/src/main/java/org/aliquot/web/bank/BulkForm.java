package org.aliquot.web.bank;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.aliquot.authoring.BulkChange;
import org.aliquot.authoring.BulkChanges;
import org.aliquot.web.staff.Search;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * A change of the chosen questions.
 *
 * @param items slugs of those chosen, at most {@link BulkChanges#MOST}
 * @param act word of a kind of change, {@code quiz} or {@code discard}
 * @param value the new topic, the new level or the quiz
 */
record BulkForm(List<String> items, String act, String value) {

    /** Adds them to a quiz. */
    static final String QUIZ = "quiz";

    /** Drops their drafts. */
    static final String DISCARD = "discard";

    /**
     * @param all {@code 1} when everything that the page showed is meant, whether marked or not
     * @param shown slugs that the page showed, with spaces between
     */
    static BulkForm of(
            @Nullable List<String> items,
            @Nullable String all,
            @Nullable String shown,
            @Nullable String act,
            @Nullable String value) {
        Set<String> chosen = new LinkedHashSet<>(Objects.requireNonNullElse(items, List.of()));
        if ("1".equals(all)) {
            chosen.addAll(List.of(Search.typed(shown).split(" ")));
        }
        return new BulkForm(
                chosen.stream()
                        .map(Search::typed)
                        .filter(slug -> !slug.isEmpty())
                        .limit(BulkChanges.MOST)
                        .toList(),
                Search.typed(act),
                Search.typed(value));
    }

    boolean isQuiz() {
        return act.equals(QUIZ);
    }

    boolean isDiscard() {
        return act.equals(DISCARD);
    }

    /** Null when it is none of the bank's. */
    @Nullable
    BulkChange change() {
        BulkChange.Kind kind = Word.find(BulkChange.Kind.class, act).orElse(null);
        return kind == null ? null : new BulkChange(kind, value);
    }
}
