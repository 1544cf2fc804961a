package org.aliquot.web.address;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Addresses of visitors, and pages that belong to all of the site. */
public final class SiteUrls {

    public static final String HOME = "/";
    /** What is built so that everybody can learn here. */
    public static final String ACCESSIBILITY = "/accessibility";
    /** Gives a page that stays open for long a fresh token. */
    public static final String CSRF = "/csrf";

    public static final String EXHIBIT = "/exhibits/{file}";
    /** In which language pages speak to this reader. */
    public static final String LANGUAGE = "/language";

    public static final String LOOK = "/look";
    /** Figures for programs that watch the installation. */
    public static final String METRICS = "/metrics";

    /** Routes to a credential, exams, licenses and pay. */
    public static final String PATHWAY = "/pathway";

    /** Which route to a credential fits what somebody says of themselves. */
    public static final String ROUTES = PATHWAY + "/routes";

    public static final String PROBLEM = "/problems/{slug}";
    public static final String PROGRESS = "/progress";
    /** The answers behind a figure of the progress. */
    public static final String PROGRESS_ANSWERS = PROGRESS + "/answers";

    public static final String TODAY = "/today";
    /** All that one's classes are to do. */
    public static final String CLASS_WORK = TODAY + "/class";

    public static final String VERIFY = "/verify";
    public static final String VERIFIED = VERIFY + "/{code}";

    private SiteUrls() {}

    /** Of an area, and of one topic unless it is null; pages count from 1. */
    public static String answers(String area, @Nullable String topic, int page) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("area", area);
        parameters.put("topic", topic);
        parameters.put("page", page == 1 ? null : page);
        return Address.with(PROGRESS_ANSWERS, parameters);
    }

    public static String courses() {
        return "/#courses";
    }

    /** The facts of one kind. */
    public static String pathway(String kind) {
        return PATHWAY + "#" + kind;
    }

    /** The question on the front page, answered by its form. */
    public static String tryOne() {
        return "/#try";
    }

    public static String howItWorks() {
        return "/#how";
    }

    public static String verify(String code) {
        return Address.of(VERIFIED, code);
    }
}
