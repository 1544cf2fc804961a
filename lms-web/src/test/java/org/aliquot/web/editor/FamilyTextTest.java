package org.aliquot.web.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.question.FamilyContent;
import org.aliquot.question.FamilyContent.ParameterContent;
import org.aliquot.question.FamilyContent.ValueContent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FamilyTextTest {

    @Test
    void losesNothingBetweenTheBankAndTheForm() {
        assertThat(FamilyText.of(family(null)).content()).isEqualTo(family(null));
        assertThat(FamilyText.of(family(4)).content()).isEqualTo(family(4));
        assertThat(FamilyText.of(null).content()).isNull();
    }

    @Test
    void leavesANumberOfOptionsThatIsNoneToTheRules() {
        FamilyText typed = FamilyText.of(family(4));

        assertThat(new FamilyText(typed.drawn(), typed.worked(), typed.limits(), "four").content())
                .isEqualTo(family(0));
        assertThat(new FamilyText("", "", "", "4").content()).isNull();
    }

    private static FamilyContent family(@Nullable Integer shown) {
        return new FamilyContent(
                List.of(
                        new ParameterContent("c", "2", "9", "1", List.of()),
                        new ParameterContent("s", null, null, null, List.of("0.1", "0.2"))),
                List.of(new ValueContent("key", "c * s", "1", "0.2", "1.5")),
                List.of("c > s"),
                shown);
    }
}
