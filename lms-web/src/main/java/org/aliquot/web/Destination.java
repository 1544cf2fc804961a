package org.aliquot.web;

/** Where a learner can go from anywhere. Review joins when spaced repetition does. */
public enum Destination {
    TODAY("Today", Icon.DROP),
    COURSES("Courses", Icon.BOOK),
    PRACTICE("Practice", Icon.LIST),
    PROGRESS("Progress", Icon.CHART);

    private final String title;
    private final Icon icon;

    Destination(String title, Icon icon) {
        this.title = title;
        this.icon = icon;
    }

    public String title() {
        return title;
    }

    public Icon icon() {
        return icon;
    }

    public String url() {
        return switch (this) {
            case TODAY -> Urls.today();
            case COURSES -> Urls.home();
            case PRACTICE -> Urls.practice();
            case PROGRESS -> Urls.progress();
        };
    }
}
