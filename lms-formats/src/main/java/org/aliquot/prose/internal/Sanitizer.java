package org.aliquot.prose.internal;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The last gate: whatever the renderer wrote, only this leaves. */
public final class Sanitizer {

    private static final Pattern ANCHOR = Pattern.compile("[a-z0-9][a-z0-9-]*");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements("p", "h2", "h3", "ul", "ol", "li", "blockquote", "pre", "hr", "div")
            .allowElements("strong", "em", "b", "i", "sub", "sup", "br", "dfn", "kbd", "code", "span", "a")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("id")
            .matching(ANCHOR)
            .onElements("h2", "h3")
            .allowAttributes("class")
            .matching(true, "math", "table-wrap", "table-wrap fact-table", "note-box")
            .onElements("div")
            .allowAttributes("class")
            .matching(true, "math", "fact", "fact-source", "fact-due")
            .onElements("span")
            .allowAttributes("class")
            .matching(true, "note-box-title")
            .onElements("p")
            .allowAttributes("class")
            .matching(true, "text-end", "text-center")
            .onElements("th", "td")
            .allowAttributes("data-tex")
            .onElements("span", "div")
            .allowAttributes("data-picture")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("span")
            .allowAttributes("role")
            .matching(true, "group", "note")
            .onElements("div")
            .allowAttributes("aria-label")
            .onElements("div")
            .allowAttributes("tabindex")
            .matching(true, "0")
            .onElements("div")
            .allowAttributes("scope")
            .matching(true, "col")
            .onElements("th")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,4}"))
            .onElements("ol")
            .allowAttributes("href")
            .matching(Links.HREF)
            .onElements("a")
            .allowUrlProtocols("http", "https", "mailto")
            .requireRelsOnLinks("noopener", "noreferrer")
            .toFactory();

    private Sanitizer() {}

    public static String clean(String html) {
        return POLICY.sanitize(html).strip();
    }
}
