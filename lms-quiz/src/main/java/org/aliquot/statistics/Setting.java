package org.aliquot.statistics;

import org.aliquot.word.Word;

/** Where a question was answered; these are never mixed, because people answer differently in each. */
public enum Setting implements Word {
    /** In exam mode, on a form that does not depend on the answers. */
    EXAM,
    /** In exam mode, chosen by the answers so far: about half are right for everybody, and results are not to be compared. */
    ADAPTIVE,
    TUTOR,
    /** Inside a lesson; the latest answer of each learner. */
    CHECK
}
