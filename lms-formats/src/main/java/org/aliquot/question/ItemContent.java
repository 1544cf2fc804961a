package org.aliquot.question;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.aliquot.response.ScoringRule;
import org.jspecify.annotations.Nullable;

/**
 * A question as its author wrote it; texts are Markdown.
 *
 * @param enemies slugs that must not meet this one on a form
 * @param tags what it is found by beside its topic, as {@link ItemTags} has them; not stored where there are none, as nothing was
 *     before there were tags
 * @param family the numbers that texts show by {@code {{name}}}; null where all learners get the same
 * @param part its place in a case; null where it stands alone
 * @param typed what cannot be read of what its author has typed, as {@link TypedFields} has it; only drafts have any
 */
public record ItemContent(
        Task task,
        @JsonUnwrapped Placement placement,
        @JsonUnwrapped Judgment judgment,
        @JsonUnwrapped Texts texts,
        List<String> references,
        List<String> enemies,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> tags,
        @Nullable String originality,
        @Nullable FamilyContent family,
        @Nullable CasePart part,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, String> typed) {

    /**
     * What it is about.
     *
     * @param topic subtopic id, such as {@code mlt-bb-abo-discrepancies}
     * @param objective counts from 1 in the lesson's list
     */
    public record Placement(
            String topic, @Nullable String lesson, @Nullable Integer objective, Level level) {}

    /**
     * How hard its author thinks it is.
     *
     * @param difficulty the author's judgment in logits from -3 to 3; 0 is half right at the cut
     */
    public record Judgment(double difficulty, @Nullable String difficultyReason) {}

    /**
     * What is read.
     *
     * @param exhibit the name of a drawing
     * @param link where to read on, as {@code lesson:<slug>#<anchor>}
     */
    public record Texts(
            String stem,
            @Nullable String exhibit,
            String rationale,
            @Nullable String takeaway,
            @Nullable String link) {}

    public ItemContent {
        references = List.copyOf(references);
        enemies = List.copyOf(enemies);
        tags = ItemTags.tidy(Objects.requireNonNullElse(tags, List.of()));
        typed = Map.copyOf(Objects.requireNonNullElse(typed, Map.of()));
    }

    public ItemContent(
            Task task,
            Placement placement,
            Judgment judgment,
            Texts texts,
            List<String> references,
            List<String> enemies,
            List<String> tags,
            @Nullable String originality,
            @Nullable FamilyContent family,
            @Nullable CasePart part) {
        this(task, placement, judgment, texts, references, enemies, tags, originality, family, part, Map.of());
    }

    /** The question as an attempt with this seed gets it: the same where there is nothing to draw. */
    public ItemContent given(long seed) {
        if (family != null) {
            return Generation.instance(this, family, seed);
        }
        return task.isDrawn() ? filled(task.given(seed), UnaryOperator.identity()) : this;
    }

    /**
     * The same question as an attempt with this seed gets it, in these words: what is drawn is drawn from the question as its
     * author wrote it, so that values and their order are the same in every language.
     */
    public ItemContent given(long seed, ItemWords words) {
        ItemContent drawn = given(seed);
        return drawn.in(family == null ? words : words.filled(Generation.fill(this, family, seed)));
    }

    /** With every option that attempts choose theirs from, for whoever decides on all of them. */
    public ItemContent whole() {
        return family == null || family.shown() == null ? this : withFamily(family.showingAll());
    }

    /** How many options an attempt shows; 0 for kinds that have none. */
    public int optionsShown() {
        return family == null || family.shown() == null ? options().size() : family.shown();
    }

    private ItemContent withFamily(FamilyContent numbers) {
        return new ItemContent(
                task, placement, judgment, texts, references, enemies, tags, originality, numbers, part, typed);
    }

    private ItemContent in(ItemWords words) {
        return new ItemContent(
                TaskWords.with(task, words),
                placement,
                judgment,
                new Texts(words.stem(), texts.exhibit(), words.rationale(), words.takeaway(), texts.link()),
                references,
                enemies,
                tags,
                originality,
                family,
                part == null || words.told() == null ? part : new CasePart(part.caseId(), part.number(), words.told()));
    }

    /** Whether attempts get instances of their own. */
    public boolean isDrawn() {
        return family != null || task.isDrawn();
    }

    /** The same about another subtopic. */
    public ItemContent about(String subtopic) {
        return new ItemContent(
                task,
                new Placement(subtopic, placement.lesson(), placement.objective(), placement.level()),
                judgment,
                texts,
                references,
                enemies,
                tags,
                originality,
                family,
                part,
                typed);
    }

    /** The same with other words for what is asked. */
    public ItemContent worded(String stem) {
        return new ItemContent(
                task,
                placement,
                judgment,
                new Texts(stem, texts.exhibit(), texts.rationale(), texts.takeaway(), texts.link()),
                references,
                enemies,
                tags,
                originality,
                family,
                part,
                typed);
    }

    ItemContent filled(Task drawn, UnaryOperator<String> fill) {
        return new ItemContent(
                drawn,
                placement,
                judgment,
                new Texts(
                        fill.apply(texts.stem()),
                        texts.exhibit(),
                        fill.apply(texts.rationale()),
                        texts.takeaway() == null ? null : fill.apply(texts.takeaway()),
                        texts.link()),
                references,
                enemies,
                tags,
                originality,
                null,
                part);
    }

    public ItemType type() {
        return task.type();
    }

    /** The options of kinds that have them. */
    public List<OptionContent> options() {
        return task.options();
    }

    /** Ids of the right options, in the author's order. */
    public List<String> key() {
        return OptionContent.key(options());
    }

    /** How a response to this question turns into credit; holds the key. */
    public ScoringRule rule() {
        return task.rule();
    }
}
