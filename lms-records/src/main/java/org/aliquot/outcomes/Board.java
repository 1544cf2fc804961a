package org.aliquot.outcomes;

import jakarta.persistence.Converter;
import org.aliquot.stored.WordColumn;
import org.aliquot.word.Word;

/** Who holds the exam, and on which scale it states a score. */
public enum Board implements Word {
    ASCP(100, 999, 400),
    AMT(0, 100, 70);

    private final int lowest;
    private final int highest;
    private final int passing;

    Board(int lowest, int highest, int passing) {
        this.lowest = lowest;
        this.highest = highest;
        this.passing = passing;
    }

    public int lowest() {
        return lowest;
    }

    public int highest() {
        return highest;
    }

    /** The least score that passes. */
    public int passing() {
        return passing;
    }

    @Converter(autoApply = true)
    static class Column extends WordColumn<Board> {
        Column() {
            super(Board.class);
        }
    }
}
