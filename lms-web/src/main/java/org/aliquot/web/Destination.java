package org.aliquot.web;

import static org.aliquot.web.language.Phrases.phrase;
import static org.aliquot.web.language.Phrases.t;

import org.aliquot.web.address.ExamUrls;
import org.aliquot.web.address.RecallUrls;
import org.aliquot.web.address.SiteUrls;

/** Where a learner can go from anywhere. */
public enum Destination {
    TODAY(phrase("place|Today"), Icon.DROP, SiteUrls.TODAY),
    COURSES(phrase("place|Courses"), Icon.BOOK, SiteUrls.HOME),
    PRACTICE(phrase("place|Practice"), Icon.LIST, ExamUrls.PRACTICE),
    REVIEW(phrase("place|Review"), Icon.REPEAT, RecallUrls.REVIEW),
    PROGRESS(phrase("place|Progress"), Icon.CHART, SiteUrls.PROGRESS);

    private final String title;
    private final Icon icon;
    private final String url;

    Destination(String title, Icon icon, String url) {
        this.title = title;
        this.icon = icon;
        this.url = url;
    }

    public String title() {
        return t(title);
    }

    public Icon icon() {
        return icon;
    }

    public String url() {
        return url;
    }
}
