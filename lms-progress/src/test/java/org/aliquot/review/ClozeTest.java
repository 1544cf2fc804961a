package org.aliquot.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClozeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kell: DTT. Duffy, M, N, S: ficin.                     | Kell: **[ … ]**
            *Listeria*: catalase +, tumbling at 25 °C.            | *Listeria*: **[ … ]**
            Open, at room temperature 4 hours.                    | Open, at room temperature **[ … ]** hours.
            FENa below 1% prerenal, above 2% tubular damage.      | FENa below **[ … ]** prerenal, above **[ … ]** tubular damage.
            Everything is **irreversible** then.                  | Everything is **[ … ]** then.
            Jaundice is never physiologic.                        | Jaundice is **[ … ]**
            Urease positive *C. neoformans* and *T. asahii* grow. | Urease positive *C. neoformans* **[ … ]**
            """)
    void leavesOutWhatTells(String words, String asked) {
        assertThat(Cloze.of(words)).isEqualTo(asked);
    }
}
