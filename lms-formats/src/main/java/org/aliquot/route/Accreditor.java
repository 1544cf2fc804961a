package org.aliquot.route;

import org.aliquot.word.Word;

/** Who accredits or approves programs. */
public enum Accreditor implements Word {
    NAACLS,
    ABHES
}
