package org.aliquot.web.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aliquot.bank.Purpose;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemType;
import org.aliquot.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands in the editor: exactly what was typed, whatever it is.
 *
 * @param id of the question; empty before the first saving
 * @param version of the draft this was typed on
 * @param key positions of the right options in {@code options}, from 0, joined by commas; empty while none is marked
 * @param references one on each line
 * @param tags separated by commas, as {@link TagList} has them
 * @param attested the author says it is their own
 * @param part the question's place in a case
 * @param exhibit name of the drawing or picture, or empty
 * @param purpose of a question that does not exist yet; empty for exams
 */
public record ItemForm(
        String id,
        Integer version,
        String topic,
        String level,
        String difficulty,
        String stem,
        String key,
        List<OptionForm> options,
        String rationale,
        String takeaway,
        String references,
        String tags,
        Boolean shuffle,
        Boolean attested,
        String purpose,
        String exhibit,
        TaskForm task,
        CaseForm part) {

    /** The editor has at least this many places; those left empty are no options. */
    public static final int PLACES = 6;

    private static final int USUAL = 4;

    private static final List<OptionForm> TRUE_FALSE =
            List.of(new OptionForm("true", "True", null, null), new OptionForm("false", "False", null, null));

    private static final OptionForm NOTHING = new OptionForm(null, null, null, null);

    /** Fields that a browser left out are empty. */
    public ItemForm(
            @Nullable String id,
            @Nullable Integer version,
            @Nullable String topic,
            @Nullable String level,
            @Nullable String difficulty,
            @Nullable String stem,
            @Nullable String key,
            @Nullable List<OptionForm> options,
            @Nullable String rationale,
            @Nullable String takeaway,
            @Nullable String references,
            @Nullable String tags,
            @Nullable Boolean shuffle,
            @Nullable Boolean attested,
            @Nullable String purpose,
            @Nullable String exhibit,
            @Nullable TaskForm task,
            @Nullable CaseForm part) {
        this.id = TypedText.of(id);
        this.version = Objects.requireNonNullElse(version, 0);
        this.topic = TypedText.of(topic);
        this.level = TypedText.of(level);
        this.difficulty = TypedText.of(difficulty);
        this.stem = TypedText.of(stem);
        this.key = TypedText.of(key);
        this.options = places(Objects.requireNonNullElse(options, List.of()));
        this.rationale = TypedText.of(rationale);
        this.takeaway = TypedText.of(takeaway);
        this.references = TypedText.of(references);
        this.tags = TypedText.of(tags);
        this.shuffle = Boolean.TRUE.equals(shuffle);
        this.attested = Boolean.TRUE.equals(attested);
        this.purpose = TypedText.of(purpose);
        this.exhibit = TypedText.of(exhibit).strip();
        this.task = Objects.requireNonNullElseGet(task, () -> TaskForm.empty(ItemType.SINGLE));
        this.part = Objects.requireNonNullElseGet(part, () -> CaseForm.of(null));
    }

    /** An empty form for a question of a kind. */
    public static ItemForm empty(Purpose purpose, ItemType type) {
        return new ItemForm(
                null,
                null,
                null,
                "application",
                "0.0",
                null,
                null,
                type == ItemType.TRUE_FALSE ? TRUE_FALSE : null,
                null,
                null,
                null,
                null,
                true,
                null,
                purpose.word(),
                null,
                TaskForm.empty(type),
                null);
    }

    static ItemForm of(String id, int version, ItemContent content) {
        return new ItemForm(
                id,
                version,
                content.placement().topic(),
                content.placement().level().word(),
                String.valueOf(content.judgment().difficulty()),
                content.texts().stem(),
                keyOf(content),
                content.options().stream().map(OptionForm::of).toList(),
                content.texts().rationale(),
                content.texts().takeaway(),
                String.join("\n", content.references()),
                TagList.write(content.tags()),
                content.task().shuffle(),
                "attested".equals(content.originality()),
                null,
                content.texts().exhibit(),
                TaskWriting.form(content.task())
                        .with(FamilyText.of(content.family()))
                        .typed(content.typed()),
                CaseForm.of(content.part()));
    }

    /** The same words, to be saved over another version of the draft. */
    ItemForm on(String draftId, int draftVersion) {
        return with(draftId, draftVersion, topic, exhibit, part);
    }

    /** The same with another drawing or picture. */
    ItemForm showing(String name) {
        return with(id, version, topic, name, part);
    }

    /** The same about what the question before it in a case was about. */
    ItemForm following(ItemContent before) {
        return with(
                id,
                version,
                before.placement().topic(),
                before.texts().exhibit(),
                CaseForm.of(before.part()).next());
    }

    /** The same without its author's word. */
    ItemForm notAttested() {
        return with(id, version, topic, exhibit, part, false);
    }

    private ItemForm with(
            String newId, int newVersion, String newTopic, @Nullable String newExhibit, CaseForm newPart) {
        return with(newId, newVersion, newTopic, newExhibit, newPart, attested);
    }

    private ItemForm with(
            String newId,
            int newVersion,
            String newTopic,
            @Nullable String newExhibit,
            CaseForm newPart,
            boolean word) {
        return new ItemForm(
                newId,
                newVersion,
                newTopic,
                level,
                difficulty,
                stem,
                key,
                options,
                rationale,
                takeaway,
                references,
                tags,
                shuffle,
                word,
                purpose,
                newExhibit,
                task,
                newPart);
    }

    /** What a question that does not exist yet is for. */
    Purpose wanted() {
        return Word.find(Purpose.class, purpose).orElse(Purpose.EXAM);
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public boolean isKey(int place) {
        return List.of(key.split(",")).contains(String.valueOf(place));
    }

    /** Whether a place is beyond the usual four and was not used: it waits behind "Add an option". */
    public boolean isSpare(int place) {
        return place >= USUAL && options.get(place).isBlank();
    }

    /** Places in which something was typed, in order. */
    List<Integer> filled() {
        return IntStream.range(0, options.size())
                .filter(place -> !options.get(place).isBlank())
                .boxed()
                .toList();
    }

    private static String keyOf(ItemContent content) {
        return IntStream.range(0, content.options().size())
                .filter(place -> content.options().get(place).correct())
                .mapToObj(String::valueOf)
                .collect(Collectors.joining(","));
    }

    private static List<OptionForm> places(List<OptionForm> options) {
        List<OptionForm> places = new ArrayList<>(options);
        while (places.size() < PLACES) {
            places.add(NOTHING);
        }
        return Collections.unmodifiableList(places);
    }
}
