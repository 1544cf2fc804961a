package org.aliquot.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.aliquot.bank.internal.ItemRendering;
import org.aliquot.bank.internal.VersionCache;
import org.aliquot.bank.internal.VersionTable;
import org.aliquot.bank.internal.WordsCache;
import org.aliquot.response.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Published questions. Versions never change, so they are cached for good. */
@Service
public class ItemBank {

    private final VersionTable table;
    private final VersionCache versions;
    private final ItemRendering rendering;
    private final WordsCache words;

    ItemBank(VersionTable table, VersionCache versions, ItemRendering rendering, WordsCache words) {
        this.words = words;
        this.table = table;
        this.versions = versions;
        this.rendering = rendering;
    }

    /** The version with this id; unknown is a broken promise. */
    public ItemVersion version(ItemVersionId id) {
        return versions.find(List.of(id)).getFirst();
    }

    /** Versions in the order of the ids. */
    public List<ItemVersion> versions(Collection<ItemVersionId> ids) {
        return versions.find(ids);
    }

    /** The same; their words in another language come in one query as well. */
    public List<ItemVersion> versions(Collection<ItemVersionId> ids, Reading reading) {
        List<ItemVersion> found = versions(ids);
        words.ready(found, reading);
        return found;
    }

    /** The question without its key; of a family, its instance for this seed. */
    public ItemForLearner forLearner(ItemVersionId id, long seed) {
        return forLearner(id, seed, Reading.ENGLISH);
    }

    /**
     * The same as somebody reads it: where there are words in their language, each text is there in both languages, each in an
     * element that says its own.
     */
    public ItemForLearner forLearner(ItemVersionId id, long seed, Reading reading) {
        return rendering.forLearner(version(id), seed, reading);
    }

    /** The same where the pictures of its fields come one by one ({@link #picture}): none of them is drawn for it. */
    public ItemForLearner withoutPictures(ItemVersionId id, long seed, Reading reading) {
        return rendering.withoutPictures(version(id), seed, reading);
    }

    /** A question that came without them with the pictures of its fields inside. They may wait to be drawn: not within a transaction. */
    public ItemForLearner pictured(ItemForLearner item, long seed) {
        return rendering.pictured(version(item.id()), item, seed);
    }

    /**
     * The picture of a field, a JPEG, by its place among the drawings of the question, from 0; empty where there is none.
     *
     * @throws org.aliquot.spool.BusyException that says when to ask again, while others are drawn before it
     */
    public Optional<byte[]> picture(ItemVersionId id, long seed, int place) {
        return rendering.picture(version(id), seed, place);
    }

    /** The question without its key, where there is no attempt. */
    public ItemForLearner forLearner(ItemVersionId id) {
        return forLearner(id, 0);
    }

    /** The question with key and rationales: only where the attempt's rules allow it. */
    public ItemReview review(ItemVersionId id, long seed) {
        return review(id, seed, Reading.ENGLISH);
    }

    /** The same in both languages where there are words in the reader's. */
    public ItemReview review(ItemVersionId id, long seed, Reading reading) {
        return rendering.review(version(id), seed, reading);
    }

    /** The same where the pictures of its fields come one by one, or none is looked at: none of them is drawn for it. */
    public ItemReview reviewWithoutPictures(ItemVersionId id, long seed, Reading reading) {
        return rendering.reviewWithoutPictures(version(id), seed, reading);
    }

    /**
     * The question with key and rationales, where there is no attempt: an example, with every option that attempts choose from and without
     * the pictures of its fields.
     */
    public ItemReview review(ItemVersionId id) {
        return rendering.whole(version(id));
    }

    /** What was answered beside what is right, for the kinds whose options do not carry the verdict themselves. */
    public List<AnswerPart> parts(ItemVersionId id, long seed, @Nullable Response response) {
        return parts(id, seed, response, Reading.ENGLISH);
    }

    /** The same in both languages where there are words in the reader's. */
    public List<AnswerPart> parts(ItemVersionId id, long seed, @Nullable Response response, Reading reading) {
        return rendering.parts(version(id), seed, response, reading);
    }

    /** The version as an attempt with this seed gets it, for its scoring: a typed answer may be right in either language. */
    public ItemVersion given(ItemVersionId id, long seed, Reading reading) {
        return rendering.given(version(id), seed, reading);
    }

    /** The current version of a published question or check. */
    public Optional<ItemVersion> find(String slug) {
        return current(List.of(slug)).stream().findFirst();
    }

    /** Current versions of published questions or checks, in the order of the slugs; unknown ones are left out. */
    public List<ItemVersion> current(Collection<String> slugs) {
        return versions.find(table.current(slugs));
    }

    /** The seed that belongs to these words in this installation, for what is drawn without an attempt: nobody else can compute it. */
    public long seedOf(String words) {
        return rendering.seedOf(words);
    }

    /**
     * A question that nobody has published yet; what it asks may not be {@code complete}.
     *
     * @param pictures where those of its fields come from, by their place among its drawings, from 0; null: they are inside
     */
    public ItemPreview preview(ItemVersion draft, boolean complete, @Nullable IntFunction<String> pictures) {
        return rendering.preview(draft, complete, pictures);
    }

    /** Versions of a question, newest first. */
    public List<VersionLine> history(ItemId item) {
        return table.history(item);
    }

    /** Published exam questions of these subtopics, by slug: single best answers that stand alone, about words or a field, as the boards ask them. */
    public List<PoolItem> pool(Collection<String> topics) {
        return table.pool(topics);
    }

    /** Published exam questions of these subtopics that stand alone, of every kind, by slug. */
    public List<PracticeItem> practice(Collection<String> topics) {
        return table.practice(topics);
    }
}
