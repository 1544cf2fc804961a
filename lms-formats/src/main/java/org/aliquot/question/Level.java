package org.aliquot.question;

import org.aliquot.word.Word;

/** What the answer asks of the mind. */
public enum Level implements Word {
    RECALL,
    APPLICATION,
    ANALYSIS
}
