package org.aliquot.passback;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link says of where it leads is read as it was written, and everything else is nothing. */
class LinkTargetTest {

    @ParameterizedTest
    @ValueSource(strings = {"exam/quick-check", "lesson/mlt/hematology-1", "course/mlt"})
    void aWordIsReadAsItIsWritten(String word) {
        assertThat(LinkTarget.of(word)).get().extracting(LinkTarget::word).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "exam",
                "exam/",
                "exam/a/b",
                "exam/../x",
                "lesson/mlt",
                "lesson/mlt/a/b",
                "course/mlt/a",
                "course/MLT",
                "page/x",
                "exam/x\n"
            })
    void everythingElseIsNone(String word) {
        assertThat(LinkTarget.of(word)).isEmpty();
    }

    @Test
    void columnsOfExamsAreKnownByTheirKeyAlone() {
        assertThat(new LinkTarget.Exam("quick-check").column()).isEqualTo("quick-check");
        assertThat(new LinkTarget.Lesson("mlt", "clotting").column()).isEqualTo("lesson/mlt/clotting");
        assertThat(new LinkTarget.Course("mlt").column()).isEqualTo("course/mlt");
    }
}
