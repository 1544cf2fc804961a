package org.aliquot.lti;

import java.util.List;
import org.aliquot.cohort.CohortView;

/**
 * What an instructor may connect their course to.
 *
 * @param courses slugs of our courses that what the link leads to belongs to, for a new class
 * @param own classes of theirs in one of these
 */
public record ClassChoices(List<String> courses, List<CohortView> own) {

    public ClassChoices {
        courses = List.copyOf(courses);
        own = List.copyOf(own);
    }
}
