package org.aliquot.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.aliquot.clock.Ids;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** While nodes of two releases run, what one of them could not tell yet may be told by the other. */
class OwnDaysChangedTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void aNodeOfTheReleaseBeforeReadsWhichExamItIsAbout() {
        OwnDaysChanged news =
                new OwnDaysChanged(Ids.next(), Ids.next(), Ids.next(), AssignmentKind.EXAM, "quick-check", null);

        String kept = JSON.writeValueAsString(news);

        assertThat(kept).contains("\"exam\":\"quick-check\"");
        assertThat(JSON.readValue(kept, OwnDaysChanged.class)).isEqualTo(news);
    }

    @Test
    void whatItKeptIsAboutAnExam() {
        OwnDaysChanged news = JSON.readValue("{\"exam\": \"quick-check\"}", OwnDaysChanged.class);

        assertThat(news.ref()).isEqualTo("quick-check");
        assertThat(news.kind()).isNull();
    }
}
