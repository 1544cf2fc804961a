package org.aliquot.web;

import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.address.SiteUrls;

/** Where a learner can go from anywhere. */
public enum Destination {
    TODAY("Today", Icon.DROP, SiteUrls.TODAY),
    COURSES("Courses", Icon.BOOK, SiteUrls.HOME),
    PRACTICE("Practice", Icon.LIST, ExamUrls.PRACTICE),
    REVIEW("Review", Icon.REPEAT, RecallUrls.REVIEW),
    PROGRESS("Progress", Icon.CHART, SiteUrls.PROGRESS);

    private final String title;
    private final Icon icon;
    private final String url;

    Destination(String title, Icon icon, String url) {
        this.title = title;
        this.icon = icon;
        this.url = url;
    }

    public String title() {
        return title;
    }

    public Icon icon() {
        return icon;
    }

    public String url() {
        return url;
    }
}
