package org.aliquot.question;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Questions that may be published as they are; a test says what it is about, and no more. */
public final class Questions {

    private Task task;
    private String topic = "a-topic";
    private @Nullable String lesson;
    private @Nullable Integer objective;
    private Level level = Level.RECALL;
    private double difficulty;
    private @Nullable String difficultyReason;
    private String stem = "Which?";
    private @Nullable String exhibit;
    private String rationale = "The rule.";
    private @Nullable String takeaway;
    private @Nullable String link;
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
        same.topic = item.topic();
        same.lesson = item.lesson();
        same.objective = item.objective();
        same.level = item.level();
        same.difficulty = item.difficulty();
        same.difficultyReason = item.difficultyReason();
        same.stem = item.stem();
        same.exhibit = item.exhibit();
        same.rationale = item.rationale();
        same.takeaway = item.takeaway();
        same.link = item.link();
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
        topic = subtopic;
        return this;
    }

    public Questions withLevel(Level taxonomy, double logits) {
        level = taxonomy;
        difficulty = logits;
        return this;
    }

    public Questions withStem(String text) {
        stem = text;
        return this;
    }

    public Questions withRationale(String text) {
        rationale = text;
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
        return new ItemContent(
                task,
                topic,
                lesson,
                objective,
                level,
                difficulty,
                difficultyReason,
                stem,
                exhibit,
                rationale,
                takeaway,
                link,
                references,
                enemies,
                tags,
                originality,
                family,
                part);
    }
}
