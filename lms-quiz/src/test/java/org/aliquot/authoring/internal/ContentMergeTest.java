package org.aliquot.authoring.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.draft.TextMerge;
import org.aliquot.question.ItemContent;
import org.aliquot.question.OptionContent;
import org.aliquot.question.Questions;
import org.aliquot.question.SingleTask;
import org.junit.jupiter.api.Test;

/** Two people who changed one question each keep what only they touched. */
class ContentMergeTest {

    private static final OptionContent A = new OptionContent("a", "Ferritin", true, "It falls first.", null);
    private static final OptionContent B = new OptionContent("b", "Iron", false, "It varies.", "varies");
    private static final OptionContent C = new OptionContent("c", "MCV", false, "It falls late.", "late");
    private static final ItemContent BASE = item("Which?", A, B, C);

    @Test
    void keepsChangesOfDifferentFieldsOfOneOption() {
        ItemContent mine = item("Which?", A, new OptionContent("b", "Serum iron", false, "It varies.", "varies"), C);
        ItemContent their = item("Which?", A, new OptionContent("b", "Iron", false, "It varies by day.", "varies"), C);

        TextMerge.Outcome<ItemContent> merged = TextMerge.of(ContentTree.TREE, BASE, mine, their, true);

        assertThat(merged.disputed()).isEmpty();
        assertThat(merged.theirs()).containsExactly("task.options[b].rationale");
        assertThat(merged.content())
                .isEqualTo(item(
                        "Which?", A, new OptionContent("b", "Serum iron", false, "It varies by day.", "varies"), C));
    }

    @Test
    void neverMakesTwoKeysOfTwoPeoplesOne() {
        ItemContent mine = item("Which?", wrong(A), right(B), C);
        ItemContent their = item("Which?", wrong(A), B, right(C));

        TextMerge.Outcome<ItemContent> merged = TextMerge.of(ContentTree.TREE, BASE, mine, their, true);

        assertThat(merged.disputed()).contains("task.@key");
        assertThat(merged.content().key()).containsExactly("b");
        assertThat(TextMerge.of(ContentTree.TREE, BASE, mine, their, false)
                        .content()
                        .key())
                .containsExactly("c");
    }

    @Test
    void bringsTogetherOptionsThatWereAddedAndRemoved() {
        OptionContent d = new OptionContent("d", "TIBC", false, "It rises.", "rises");
        TextMerge.Outcome<ItemContent> merged =
                TextMerge.of(ContentTree.TREE, BASE, item("Which?", A, B), item("Which?", A, B, C, d), true);

        assertThat(merged.disputed()).isEmpty();
        assertThat(merged.content().options()).containsExactly(A, B, d);
    }

    @Test
    void disputesAnOptionThatOneRemovedAndTheOtherChanged() {
        ItemContent their =
                item("Which?", A, B, new OptionContent("c", "Cell volume", false, "It falls late.", "late"));
        TextMerge.Outcome<ItemContent> merged =
                TextMerge.of(ContentTree.TREE, BASE, item("Which?", A, B), their, false);

        assertThat(merged.disputed()).containsExactly("task.options[c]");
        assertThat(merged.content()).isEqualTo(their);
    }

    @Test
    void bringsTogetherTagsOfOneWithWordsOfTheOther() {
        ItemContent mine = item("Which one?", A, B, C);
        ItemContent their = tagged("iron", "anemia");

        TextMerge.Outcome<ItemContent> merged = TextMerge.of(ContentTree.TREE, BASE, mine, their, true);

        assertThat(merged.disputed()).isEmpty();
        assertThat(merged.theirs()).containsExactly("tags");
        assertThat(merged.content().texts().stem()).isEqualTo("Which one?");
        assertThat(merged.content().tags()).containsExactly("iron", "anemia");
        assertThat(TextMerge.of(ContentTree.TREE, BASE, tagged("iron"), tagged("copper"), true)
                        .disputed())
                .containsExactly("tags");
        assertThat(TextMerge.of(ContentTree.TREE, tagged("iron"), BASE, tagged("iron"), true)
                        .content())
                .isEqualTo(BASE);
    }

    @Test
    void disputesEveryDifferenceWhereNobodyKnowsWhatItWasBefore() {
        TextMerge.Outcome<ItemContent> merged =
                TextMerge.of(ContentTree.TREE, null, item("Which, then?", A, B, C), BASE, true);

        assertThat(merged.disputed()).containsExactly("stem");
        assertThat(merged.theirs()).isEmpty();
    }

    @Test
    void seesNoDisputeWhereBothSayTheSame() {
        ItemContent same = item("Which one?", A, B, C);

        assertThat(TextMerge.of(ContentTree.TREE, BASE, same, same, true).disputed())
                .isEmpty();
        assertThat(TextMerge.of(ContentTree.TREE, BASE, same, same, true).content())
                .isEqualTo(same);
    }

    private static OptionContent right(OptionContent option) {
        return new OptionContent(option.id(), option.text(), true, option.rationale(), null);
    }

    private static OptionContent wrong(OptionContent option) {
        return new OptionContent(option.id(), option.text(), false, option.rationale(), "mixed-up");
    }

    private static ItemContent item(String stem, OptionContent... options) {
        return item(stem, List.of(), options);
    }

    private static ItemContent tagged(String... tags) {
        return item("Which?", List.of(tags), A, B, C);
    }

    private static ItemContent item(String stem, List<String> tags, OptionContent... options) {
        return Questions.asking(new SingleTask(List.of(options), true))
                .withStem(stem)
                .withTags(tags)
                .content();
    }
}
