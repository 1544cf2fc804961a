package org.aliquot.web.phone;

import java.util.List;

/**
 * What a browser is to keep of a course.
 *
 * @param bytes about how much that is
 * @param files of the pages, by addresses that change with them
 */
record KeptCourse(
        String account, String course, String title, String url, long bytes, List<Kept> pages, List<String> files) {

    /**
     * A page to be kept.
     *
     * @param kind lesson, cards or practice
     * @param section of the course that a lesson stands in; empty for work
     * @param url under which it opens
     * @param from where it comes from
     * @param version the same as long as the page is
     */
    record Kept(String kind, String section, String title, String url, String from, String version) {}
}
