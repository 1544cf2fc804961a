package org.aliquot.passback;

import java.util.List;

/**
 * Something of ours that a link can lead to.
 *
 * @param courses slugs of those that it belongs to
 * @param maximum how many points a gradebook shows for it at most
 */
public record Linkable(LinkTarget target, String title, List<String> courses, int maximum) {

    public Linkable {
        courses = List.copyOf(courses);
    }
}
