package org.aliquot.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.question.FieldProblem;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.aliquot.web.staff.FieldDiff;
import org.aliquot.web.staff.FieldErrors;
import org.junit.jupiter.api.Test;

class ItemWritingTest {

    private static final OptionForm EMPTY = new OptionForm(null, null, null, null);

    @Test
    void leavesOutEmptyPlacesAndKeepsTheKeyOnItsOption() {
        ItemContent content = ItemWriting.content(form("3", option("c", "Third"), EMPTY, EMPTY, option("", "Fourth")));

        assertThat(content.options()).extracting(OptionContent::text).containsExactly("Third", "Fourth");
        assertThat(content.options()).extracting(OptionContent::id).containsExactly("c", "a");
        assertThat(content.key()).containsExactly("a");
    }

    @Test
    void makesATagOfAMisconceptionInWords() {
        ItemContent content = ItemWriting.content(form("1", option("a", "Wrong"), option("b", "Right")));

        assertThat(content.options().getFirst().misconception()).isEqualTo("late-sign-first");
        assertThat(content.options().getLast().misconception()).isNull();
    }

    @Test
    void findsTheFieldThatAProblemIsAbout() {
        ItemForm form = form("1", EMPTY, option("a", "One"), EMPTY, option("b", "Two"));
        FieldErrors errors = FieldWords.of(
                List.of(
                        new FieldProblem("stem", "is missing"),
                        new FieldProblem("options[1].rationale", "is missing"),
                        new FieldProblem("references[0]", "is too long")),
                form);

        assertThat(errors.messages()).containsOnlyKeys("stem", "options[3].rationale", "references");
        assertThat(errors.of("references")).isEqualTo("Is too long.");
        assertThat(errors.isFirst("stem")).isTrue();
    }

    @Test
    void keepsWhatTheEditorDoesNotShow() {
        ItemContent before = ItemWriting.content(form("0", option("a", "One")));
        ItemForm form = ItemForm.of("id", 3, before);

        assertThat(ItemWriting.content(form, before)).isEqualTo(before);
    }

    @Test
    void tagsComeBackFromTheOneLineTheyAreTypedIn() {
        List<String> tags = List.of("iron", "Blood bank, basics", "the \"lag\" phase", "a; b");

        assertThat(TagList.read(TagList.write(tags))).isEqualTo(tags);
        assertThat(TagList.read(" iron ,, timed  urine,")).containsExactly("iron", "timed  urine");
        assertThat(TagList.read("5\" pipe, \"open, end")).containsExactly("5\" pipe", "\"open", "end");
        assertThat(TagList.read("")).isEmpty();
    }

    @Test
    void namesTheFieldsInWhichTwoAuthorsDiffer() {
        ItemContent stored = ItemWriting.content(form("0", option("a", "One"), option("b", "Two")));
        ItemContent typed = ItemWriting.content(form("1", option("a", "One"), option("b", "Zwei")));

        assertThat(ItemDiffs.of(stored, typed)).extracting(FieldDiff::field).contains("Key", "Option B");
    }

    private static ItemForm form(String key, OptionForm... options) {
        return new ItemForm(
                "",
                0,
                "mlt-bb-hdfn",
                "recall",
                "0.0",
                "Which?",
                key,
                List.of(options),
                "Why.",
                null,
                null,
                null,
                true,
                true,
                null,
                null,
                null,
                null);
    }

    private static OptionForm option(String id, String text) {
        return new OptionForm(id, text, "Because.", " Late  sign_first ");
    }
}
