package org.aliquot.draft;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * Saves drafts, each held by its caller, so that nobody's words are lost to somebody else's.
 *
 * @param <T> the text
 */
public record DraftSaving<T>(TextTree<T> tree) {

    /**
     * Saves what was typed as it is, or together with what was saved meanwhile in other fields.
     *
     * @param earlier what the draft said, or the published text, when it had this version; empty when that is no longer kept
     * @param put stores a text that differs from the standing one, and says how the draft stands then
     */
    public <D extends Draft<T>> SaveResult<D> save(
            D standing, TypedDraft<T> typed, IntFunction<Optional<T>> earlier, Function<T, D> put) {
        if (typed.content().equals(standing.content())) {
            return new SaveResult.Saved<>(standing); // also a saving whose answer was lost on the way
        }
        if (typed.version() == standing.version()) {
            return new SaveResult.Saved<>(put.apply(typed.content()));
        }
        TypedDraft.Settled settled = typed.settled();
        boolean isSettled = settled != null && settled.version() == standing.version();
        T base = earlier.apply(typed.version()).orElse(null);
        TextMerge.Outcome<T> merged =
                TextMerge.of(tree, base, typed.content(), standing.content(), settled == null || settled.mine());
        if (!merged.disputed().isEmpty() && !isSettled) {
            return new SaveResult.Stale<>(standing, merged.disputed());
        }
        boolean nothingNew = merged.content().equals(standing.content());
        return new SaveResult.Merged<>(nothingNew ? standing : put.apply(merged.content()), standing, merged.theirs());
    }
}
