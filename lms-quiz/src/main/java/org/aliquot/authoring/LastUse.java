package org.aliquot.authoring;

import org.aliquot.word.Word;

/** When a question was last asked. */
public enum LastUse implements Word {
    NEVER,
    /** Within {@link #DAYS}. */
    LATELY,
    /** Not within {@link #DAYS}, or never. */
    NOT_LATELY;

    public static final int DAYS = 90;
}
