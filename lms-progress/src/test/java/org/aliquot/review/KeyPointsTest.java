package org.aliquot.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyPointsTest {

    private static final String LESSON = """
            ## Kell

            - Not a key point.

            ## Key points {#key-points}

            - Kell: DTT.
            - Anti-K suppresses red cell production
              in the fetus.

            ## Sources

            - A book.
            """;

    @Test
    void areTheLinesBelowTheirHeading() {
        assertThat(KeyPoints.of(LESSON))
                .containsExactly("Kell: DTT.", "Anti-K suppresses red cell production in the fetus.");
    }

    @Test
    void keepTheirNameAsLongAsTheirWords() {
        assertThat(KeyPoints.ref("bb-04", "Kell: DTT."))
                .isEqualTo(KeyPoints.ref("bb-04", "Kell: DTT."))
                .isNotEqualTo(KeyPoints.ref("bb-04", "Kell: DTT destroys it."));
    }
}
