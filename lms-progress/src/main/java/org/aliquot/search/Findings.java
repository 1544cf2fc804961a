package org.aliquot.search;

import org.jspecify.annotations.Nullable;

/**
 * What was found.
 *
 * @param typed what was looked for
 * @param instead the words that were looked for in its place, because nothing holds those that were typed
 */
public record Findings(
        String typed,
        @Nullable String instead,
        Hits<TermHit> terms,
        Hits<PassageHit> passages,
        Hits<QuestionHit> questions,
        Hits<FactHit> facts) {

    /** The words that what was found holds. */
    public String found() {
        return instead == null ? typed : instead;
    }

    public boolean isEmpty() {
        return terms.all() + passages.all() + questions.all() + facts.all() == 0;
    }

    /** The same, found for other words than those typed. */
    Findings insteadOf(String mistyped) {
        return new Findings(mistyped, typed, terms, passages, questions, facts);
    }

    static Findings nothing(String typed) {
        return new Findings(typed, null, Hits.none(), Hits.none(), Hits.none(), Hits.none());
    }
}
