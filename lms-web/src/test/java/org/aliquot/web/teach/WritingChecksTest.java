package org.aliquot.web.teach;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.bank.Purpose;
import org.junit.jupiter.api.Test;

class WritingChecksTest {

    @Test
    void findsNothingToFixInASoundQuestion() {
        ItemForm form = form("Which test falls first?", "Ferritin", "Mean cell volume", "Serum iron");

        assertThat(WritingChecks.summary(WritingChecks.of(form))).isEqualTo("Nothing to fix");
    }

    @Test
    void asksToFixWhatCannotBePublishedAndToWeighTheRest() {
        ItemForm form = form("Which is not so?", "Ferritin", "All of the above");

        assertThat(WritingChecks.of(form))
                .extracting(WritingCheck::finding)
                .contains("The stem asks for what is not so", "2 of at least 3 options written");
        assertThat(WritingChecks.summary(WritingChecks.of(form))).isEqualTo("1 to fix, 1 to weigh");
    }

    @Test
    void worksOnAnEmptyForm() {
        assertThat(WritingChecks.of(ItemForm.empty(Purpose.EXAM))).hasSize(5);
    }

    @Test
    void titlesTopicsInWords() {
        assertThat(TopicTitles.of("mlt-bb-abo-discrepancies")).isEqualTo("ABO discrepancies");
        assertThat(TopicTitles.of("mlt-bb-rhig-and-fetomaternal-hemorrhage"))
                .isEqualTo("RhIG and fetomaternal hemorrhage");
        assertThat(TopicTitles.of("")).isEqualTo("No topic yet");
    }

    private static ItemForm form(String stem, String... options) {
        List<OptionForm> places = List.of(options).stream()
                .map(text -> new OptionForm("", text, "Because.", ""))
                .toList();
        return new ItemForm(
                "", 0, "t", "recall", "0.0", stem, "0", places, "Why.", "", "A book, page 3", true, true, null);
    }
}
