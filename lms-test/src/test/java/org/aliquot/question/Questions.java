package org.aliquot.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that may be published as they are; a test says what it is about, and no more. */
public final class Questions {

    private Task task;
    private ItemContent.Placement placement = new ItemContent.Placement("a-topic", null, null, Level.RECALL);
    private ItemContent.Judgment judgment = new ItemContent.Judgment(0, null);
    private ItemContent.Texts texts = new ItemContent.Texts("Which?", null, "The rule.", null, null);
    private List<String> references = List.of("WHO");
    private List<String> enemies = List.of();
    private List<String> tags = List.of();
    private @Nullable String originality = "attested";
    private @Nullable FamilyContent family;
    private @Nullable CasePart part;

    private Questions(Task task) {
        this.task = task;
    }

    /** A right option and a wrong one. */
    public static Questions single() {
        return asking(new SingleTask(
                List.of(
                        new OptionContent("a", "Right", true, "Because.", null),
                        new OptionContent("b", "Wrong", false, "Because not.", "mixed-up")),
                true));
    }

    public static Questions asking(Task task) {
        return new Questions(task);
    }

    /** To be changed in places. */
    public static Questions like(ItemContent item) {
        Questions same = new Questions(item.task());
        same.placement = item.placement();
        same.judgment = item.judgment();
        same.texts = item.texts();
        same.references = item.references();
        same.enemies = item.enemies();
        same.tags = item.tags();
        same.originality = item.originality();
        same.family = item.family();
        same.part = item.part();
        return same;
    }

    public Questions withTask(Task asked) {
        task = asked;
        return this;
    }

    public Questions withTopic(String subtopic) {
        placement = new ItemContent.Placement(subtopic, placement.lesson(), placement.objective(), placement.level());
        return this;
    }

    public Questions withLevel(Level taxonomy, double logits) {
        placement = new ItemContent.Placement(placement.topic(), placement.lesson(), placement.objective(), taxonomy);
        judgment = new ItemContent.Judgment(logits, judgment.difficultyReason());
        return this;
    }

    public Questions withStem(String text) {
        texts = new ItemContent.Texts(text, texts.exhibit(), texts.rationale(), texts.takeaway(), texts.link());
        return this;
    }

    public Questions withRationale(String text) {
        texts = new ItemContent.Texts(texts.stem(), texts.exhibit(), text, texts.takeaway(), texts.link());
        return this;
    }

    public Questions withReferences(String... books) {
        references = List.of(books);
        return this;
    }

    public Questions withTags(List<String> words) {
        tags = words;
        return this;
    }

    public Questions withOriginality(@Nullable String word) {
        originality = word;
        return this;
    }

    public Questions withFamily(@Nullable FamilyContent numbers) {
        family = numbers;
        return this;
    }

    public Questions withPart(@Nullable CasePart place) {
        part = place;
        return this;
    }

    public ItemContent content() {
        return new ItemContent(task, placement, judgment, texts, references, enemies, tags, originality, family, part);
    }
}
