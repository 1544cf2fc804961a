package org.aliquot.web.author;

import java.util.List;
import org.aliquot.web.staff.FieldDiff;

/** What packs brought for courses, lessons and questions that were changed here. */
public record PackOffersPage(List<Offer> offers) {

    /**
     * One thing to decide about.
     *
     * @param name as the pack calls it
     * @param gone whether the pack has it no longer
     * @param differences from what is here to what the pack brings
     */
    public record Offer(
            String kind,
            String name,
            String title,
            String url,
            String pack,
            String when,
            boolean gone,
            List<FieldDiff> differences) {

        public String id() {
            return kind + "-" + name.replace('/', '-');
        }
    }
}
