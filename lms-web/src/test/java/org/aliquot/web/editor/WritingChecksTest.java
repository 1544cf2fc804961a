package org.aliquot.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.aliquot.authoring.NearCopy;
import org.aliquot.bank.ItemId;
import org.aliquot.bank.Purpose;
import org.aliquot.draft.PublicationStatus;
import org.aliquot.question.ItemContent;
import org.aliquot.question.ItemType;
import org.aliquot.web.words.TopicTitles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WritingChecksTest {

    @Test
    void findsNothingToFixInASoundQuestion() {
        ItemContent item = item("Which test falls first?", "Ferritin", "Mean cell volume", "Serum iron");

        assertThat(WritingChecks.summary(List.of(), WritingChecks.of(item, List.of(), List.of())))
                .isEqualTo("Nothing to fix");
    }

    @Test
    void asksToFixWhatCannotBePublishedAndToWeighTheRest() {
        ItemContent item = item("Which is not so?", "Ferritin", "All of the above");

        assertThat(findings(item)).contains("The stem asks for what is not so", "2 of at least 3 options written");
        assertThat(WritingChecks.summary(List.of(), WritingChecks.of(item, List.of(), List.of())))
                .isEqualTo("1 to fix, 1 to weigh");
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void worksOnAnEmptyFormOfEachKind(ItemType type) {
        assertThat(WritingChecks.of(ItemWriting.content(ItemForm.empty(Purpose.EXAM, type)), List.of(), List.of()))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(ItemType.class)
    void praisesNothingThatIsNotThereYet(ItemType type) {
        assertThat(WritingChecks.of(ItemWriting.content(ItemForm.empty(Purpose.EXAM, type)), List.of(), List.of()))
                .extracting(WritingCheck::tone)
                .doesNotContain("good");
    }

    @Test
    void saysOnceWhatPublishingDemands() {
        ItemContent item = item("Which test falls first?", "Ferritin", "Iron");
        Missing options = new Missing("Options", "Give three to six options.", "options");

        assertThat(WritingChecks.of(item, List.of(), List.of(options)))
                .extracting(WritingCheck::finding)
                .doesNotContain("2 of at least 3 options written");
        assertThat(WritingChecks.summary(List.of(options), WritingChecks.of(item, List.of(), List.of(options))))
                .isEqualTo("1 needed to publish");
    }

    @Test
    void letsANegativeStemPassThatShowsIt() {
        assertThat(findings(item("Which is **NOT** a cause?", "Hemolysis", "Ice", "Fist clenching")))
                .doesNotContain("The stem asks for what is not so");
    }

    @Test
    void seesWhatGivesTheKeyAway() {
        assertThat(findings(item(
                        "What is the most likely cause?",
                        "A draw above an infusion line",
                        "A cold sample",
                        "Hemolysis")))
                .contains("The key is the longest option");
        assertThat(findings(item("What now?", "Repeat it", "Always call", "Discard it")))
                .contains("Only wrong options say “always” or “never”");
        assertThat(findings(item("What now?", "It may be repeated", "Call", "Discard it")))
                .contains("Only the key says “usually” or “may”");
        assertThat(findings(item(
                        "Which analyte is falsely raised by hemolysis?", "Potassium in hemolysis", "Sodium", "Iron")))
                .contains("Only the key repeats “hemolysis” from the stem");
    }

    @ParameterizedTest
    @CsvSource({
        "1-5, 5-9, 10-20, Two options overlap",
        "2.0, 2.0, 3.0, Two options overlap",
        "9 mg/dL, 5 mg/dL, 7 mg/dL, The numbers are not in order"
    })
    void looksAtNumbers(String first, String second, String third, String finding) {
        assertThat(findings(item("Which value?", first, second, third))).contains(finding);
    }

    @Test
    void saysNothingAboutNumbersInOrder() {
        assertThat(findings(item("Which value?", "1.5 g/dL", "3.5 g/dL", "5.5 g/dL")))
                .doesNotContain("Two options overlap", "The numbers are not in order");
    }

    @Test
    void wantsAUnitWithEachValueAndAStemThatCanBeRead() {
        assertThat(findings(item("Hemoglobin is 7.4 and MCV 70 fL. Which cause?", "Iron", "Folate", "B12")))
                .contains("A value stands without its unit");
        assertThat(findings(item("Hemoglobin is 7.4 g/dL. Which cause?", "Iron", "Folate", "B12")))
                .doesNotContain("A value stands without its unit");
        assertThat(findings(item("word ".repeat(100) + "?", "Iron", "Folate", "B12")))
                .contains("The stem has 100 words", "The stem is hard to read");
    }

    @Test
    void namesAQuestionThatSaysNearlyTheSame() {
        NearCopy copy =
                new NearCopy(new ItemId(new UUID(0, 1)), "mlt-bb-0001", PublicationStatus.PUBLISHED, "Which test", 0.9);

        assertThat(WritingChecks.of(item("Which test falls first?", "Iron", "Folate", "B12"), List.of(copy), List.of()))
                .extracting(WritingCheck::finding)
                .contains("Nearly the same as mlt-bb-0001");
    }

    @Test
    void titlesTopicsInWords() {
        assertThat(TopicTitles.of("mlt-bb-abo-discrepancies")).isEqualTo("ABO discrepancies");
        assertThat(TopicTitles.of("mlt-bb-rhig-and-fetomaternal-hemorrhage"))
                .isEqualTo("RhIG and fetomaternal hemorrhage");
        assertThat(TopicTitles.of("")).isEqualTo("No topic yet");
    }

    private static List<String> findings(ItemContent item) {
        return WritingChecks.of(item, List.of(), List.of()).stream()
                .map(WritingCheck::finding)
                .toList();
    }

    private static ItemContent item(String stem, String... options) {
        List<OptionForm> places = List.of(options).stream()
                .map(text -> new OptionForm("", text, "Because.", ""))
                .toList();
        return ItemWriting.content(new ItemForm(
                "",
                0,
                "t",
                "recall",
                "0.0",
                stem,
                "0",
                places,
                "Why.",
                "",
                "A book, page 3",
                null,
                true,
                true,
                null,
                null,
                null,
                null));
    }
}
