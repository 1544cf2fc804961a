package org.aliquot.packfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.lesson.LessonContent;
import org.junit.jupiter.api.Test;

class LessonMeasureTest {

    @Test
    void countsProseAndTablesAndNothingElse() {
        LessonMeasure measure = measure("""
                [Before you begin](check:k-c1)

                ## A heading is no text {#heading}

                One cell of water is small.

                - Two more words.
                - At 08:30 it is: late.

                ![**Exhibit 1.** A caption is no text.](exhibit:x)

                | Test | Result |
                |---|---|
                | One | 2 |

                **Worked example.** Nine and one are ten.

                ```math
                x = 1
                ```

                [Check yourself](check:l-c1)
                """);

        assertThat(measure.words())
                .as("with two dashes of the list and two of the table")
                .isEqualTo(6 + 4 + 7 + 6 + 7);
        assertThat(measure.tableWords()).isEqualTo(6);
        assertThat(measure.sentences()).isEqualTo(4);
        assertThat(measure.colons()).isEqualTo(1);
        assertThat(measure.checks()).isEqualTo(2);
        assertThat(measure.figures()).as("an exhibit and an example").isEqualTo(2);
    }

    @Test
    void countsExamplesWithinAParagraphToo() {
        assertThat(measure("It is so. **Worked example.** One. **Worked example (invented).** Two.")
                        .figures())
                .isEqualTo(2);
    }

    private static LessonMeasure measure(String body) {
        return LessonMeasure.of(
                new LessonContent("l-01", "Lesson", "AA", 10, "It gives.", List.of(), List.of(), List.of(), body));
    }
}
