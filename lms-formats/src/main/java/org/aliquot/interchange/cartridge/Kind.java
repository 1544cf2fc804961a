package org.aliquot.interchange.cartridge;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a resource of a cartridge is, by its type and its address. */
enum Kind {
    PAGE("Page", ""),
    FILE("File", "only pictures have a place in lessons; upload it where your learners find it, and link to it"),
    QUIZ("Quiz", ""),
    BANK("Question bank", ""),
    DISCUSSION("Discussion", "there are no discussions here"),
    WEB_LINK("Web link", "a link alone is no lesson; put it into one"),
    TOOL("External tool", "tools of other systems are not opened from lessons"),
    ASSIGNMENT("Assignment", "there is no work to hand in here; ask for it as a question with a written answer"),
    SETTINGS("Settings", "grading, groups and dates of the other system are decided here anew"),
    HEADING("Heading", "a section has no headings between its lessons"),
    UNKNOWN("Unknown part", "we do not know this kind of resource");

    private static final Pattern PAGES = Pattern.compile("(?i).*\\.x?html?");
    private static final Pattern PICTURES = Pattern.compile("(?i).*\\.(png|jpe?g|gif|svg)");

    private final String title;
    private final String why;

    Kind(String title, String why) {
        this.title = title;
        this.why = why;
    }

    String title() {
        return title;
    }

    /** Why it is left out; empty for what is taken. */
    String why() {
        return why;
    }

    static Kind of(String type, String href, String use) {
        String lower = type.toLowerCase(Locale.ROOT);
        if (lower.equals("webcontent")) {
            return PAGES.matcher(href).matches() ? PAGE : FILE;
        }
        if (lower.startsWith("imsqti_xmlv1p2")) {
            return lower.endsWith("/question-bank") ? BANK : QUIZ;
        }
        if (lower.startsWith("associatedcontent/")) {
            return associated(href, use);
        }
        if (lower.startsWith("imsdt_")) {
            return DISCUSSION;
        }
        if (lower.startsWith("imswl_")) {
            return WEB_LINK;
        }
        if (lower.startsWith("imsbasiclti_") || lower.startsWith("imslti_")) {
            return TOOL;
        }
        return lower.startsWith("assignment_") ? ASSIGNMENT : UNKNOWN;
    }

    /** What Canvas has beyond the standard, and files of other resources. */
    private static Kind associated(String href, String use) {
        if (use.equals("syllabus") && PAGES.matcher(href).matches()) {
            return PAGE;
        }
        if (href.startsWith("course_settings/")) {
            return SETTINGS;
        }
        if (href.endsWith(".xml.qti")) {
            return BANK;
        }
        return PAGES.matcher(href).matches() ? ASSIGNMENT : UNKNOWN;
    }

    static boolean isPicture(String name) {
        return PICTURES.matcher(name).matches();
    }

    static boolean isPage(String name) {
        return PAGES.matcher(name).matches();
    }
}
