package org.aliquot.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that anybody typed is run by the spreadsheet that shows it, and none is changed by going out and coming back. */
class CellsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1"})
    void everyBeginningOfAFormulaIsMadeText(String text) {
        assertThat(Cells.harmless(text)).isEqualTo("'" + text);
        assertThat(Cells.harmless("a" + text)).isEqualTo("a" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "'", "'t Hooft", "''", "5' end", "a=1"})
    void whatIsNoFormulaStaysAsItIs(String text) {
        assertThat(Cells.harmless(text)).isEqualTo(text);
        assertThat(Cells.plain(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1", "'=1", "''=1", "-", "\n= 1", "'t Hooft", "'", "''"})
    void whatGoesOutComesBackTheSame(String text) {
        assertThat(Cells.plain(Cells.harmless(text))).isEqualTo(text);
    }
}
