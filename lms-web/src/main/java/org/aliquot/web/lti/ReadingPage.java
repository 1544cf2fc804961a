package org.aliquot.web.lti;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A lesson or a course as a learner opens it from their course, or anything as a test student does.
 *
 * @param what it is, in a line
 * @param notice what a test student is told; null for a learner
 * @param opens what its button says
 * @param button what the button sends, which shows that it was pressed on this page
 * @param facts how far it is completed, and how that stands with the gradebook
 * @param own for whoever had an account before; null where the system made none
 */
public record ReadingPage(
        String title,
        String what,
        @Nullable String notice,
        String opening,
        String opens,
        String button,
        List<StartPage.Fact> facts,
        @Nullable OwnAccountForm own) {}
