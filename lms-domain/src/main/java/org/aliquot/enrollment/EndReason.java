package org.aliquot.enrollment;

import org.aliquot.word.Word;

/** Why an enrollment ended. A choice and no text, so that it never says who somebody is. */
public enum EndReason implements Word {
    ASKED,
    TRANSFERRED,
    UNPAID,
    INACTIVE,
    FINISHED,
    MISTAKE,
    OTHER
}
