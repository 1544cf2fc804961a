package org.aliquot.authoring;

import java.util.List;
import java.util.UUID;
import org.aliquot.bank.Purpose;
import org.aliquot.question.Level;
import org.jspecify.annotations.Nullable;

/**
 * Which questions to list; null asks for nothing in particular. Topic, level, kind and difficulty are those of the published
 * question, and of the draft only before the first publication; words are found in both.
 *
 * @param search beginnings of words anywhere in the question, or of parts of its code; all must be there
 * @param topics subtopics, one of which it is about
 * @param type word of a kind of question
 * @param status word of a status, {@link #IN_REVIEW} for drafts that wait for a reviewer, or null for all but retired
 * @param author account of who began it
 * @param flagged only those whose figures ask for a look
 */
public record ItemFilter(
        @Nullable String search,
        @Nullable List<String> topics,
        @Nullable Level level,
        @Nullable String type,
        @Nullable String status,
        @Nullable UUID author,
        @Nullable DifficultyBand difficulty,
        @Nullable LastUse used,
        @Nullable Purpose purpose,
        boolean flagged) {

    /** No status of the question itself: its draft waits for a reviewer. */
    public static final String IN_REVIEW = "in-review";

    /** Everything but what is retired. */
    public static final ItemFilter ANY = new ItemFilter(null, null, null, null, null, null, null, null, null, false);

    /** Nobody types more than this to find something, and a word of two thousand letters is none that can be looked for. */
    private static final int LONGEST_SEARCH = 200;

    public ItemFilter {
        search = search == null ? null : search.substring(0, Math.min(LONGEST_SEARCH, search.length()));
        topics = topics == null ? null : List.copyOf(topics);
    }

    public ItemFilter search(@Nullable String words) {
        return new ItemFilter(words, topics, level, type, status, author, difficulty, used, purpose, flagged);
    }

    public ItemFilter topics(List<String> about) {
        return new ItemFilter(search, about, level, type, status, author, difficulty, used, purpose, flagged);
    }

    public ItemFilter status(String word) {
        return new ItemFilter(search, topics, level, type, word, author, difficulty, used, purpose, flagged);
    }

    public ItemFilter purpose(Purpose what) {
        return new ItemFilter(search, topics, level, type, status, author, difficulty, used, what, flagged);
    }
}
