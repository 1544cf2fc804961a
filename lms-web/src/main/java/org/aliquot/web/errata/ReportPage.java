package org.aliquot.web.errata;

import java.util.List;
import org.aliquot.web.staff.Choice;
import org.aliquot.web.staff.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * A learner's report of a question.
 *
 * @param told how it stands; null before it is made
 * @param answer of whoever decided
 * @param back the question with its reasons
 */
public record ReportPage(
        String question,
        String url,
        List<Choice> reasons,
        String words,
        @Nullable String told,
        @Nullable String answer,
        String back,
        FieldErrors errors) {}
