package org.aliquot.web.sharing;

import org.aliquot.web.attempt.ResultPage;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the document.
 *
 * @param check where anybody can check it; null where there is no receipt
 */
record ResultDocument(
        String learner, ResultPage result, @Nullable String check) {}
