package org.aliquot.interchange.cartridge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.bounded.Excerpt;
import org.aliquot.interchange.CartridgeLesson;
import org.aliquot.interchange.QuestionFinding;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.Severity;
import org.aliquot.interchange.qti.Bundle;
import org.aliquot.interchange.text.Markup;
import org.jspecify.annotations.Nullable;

/** Makes a lesson of a page, or of a picture that stands in the course by itself. */
final class PageReading {

    private static final Pattern TITLE = Pattern.compile("(?is)<title[^<>]*>(.{0,1000}?)</title>");
    private static final Pattern UNPUBLISHED =
            Pattern.compile("(?i)<meta[^<>]*name=\"workflow_state\"[^<>]*content=\"unpublished\"");
    private static final Pattern HEAD = Pattern.compile("(?i)<head[\\s>]");
    private static final Pattern HEAD_END = Pattern.compile("(?i)</head>");
    private static final int LONGEST = 200;

    private final Bundle bundle;
    private final Pages pages;
    private final Function<String, @Nullable Resource> resources;
    private final Set<String> shown = new LinkedHashSet<>();

    PageReading(Bundle bundle, Pages pages, Function<String, @Nullable Resource> resources) {
        this.bundle = bundle;
        this.pages = pages;
        this.resources = resources;
    }

    /** Names of the files that lessons show. */
    Set<String> shown() {
        return shown;
    }

    /** @param called as the course calls it; empty where only the page itself says what it is called */
    CartridgeLesson lesson(Resource page, String html, String called) {
        PageLinks links = new PageLinks(bundle, pages, resources, page.file());
        Set<String> losses = new LinkedHashSet<>();
        String body = PageLinks.unlinked(Markup.fromPage(withoutHead(html), links::of, losses));
        shown.addAll(links.shown());
        String title = called.isEmpty() ? title(html, page.file()) : called;
        List<QuestionFinding> findings = new ArrayList<>();
        if (body.isBlank() && losses.isEmpty()) {
            findings.add(told(title, Severity.CHANGED, "text", "the page is empty"));
        }
        losses.remove("a picture without a file");
        losses.forEach(loss -> findings.add(told(title, Severity.DROPPED, "text", loss)));
        links.left().forEach(why -> findings.add(told(title, Severity.DROPPED, "link", why)));
        if (UNPUBLISHED.matcher(html).find()) {
            findings.add(told(title, Severity.CHANGED, "state", "it was not published there"));
        }
        return new CartridgeLesson(Pages.key(page), shortened(title), body, links.media(), findings);
    }

    private static String withoutHead(String html) {
        Matcher head = HEAD.matcher(html);
        if (!head.find()) {
            return html;
        }
        Matcher end = HEAD_END.matcher(html);
        return end.find(head.start()) ? html.substring(0, head.start()) + html.substring(end.end()) : html;
    }

    CartridgeLesson picture(Resource file, String called) {
        Bundle.@Nullable Source content = bundle.file(file.file());
        String title = called.isEmpty() ? last(file.file()) : called;
        shown.add(file.file());
        String link = PageLinks.picture(file.file());
        return new CartridgeLesson(
                Pages.key(file),
                shortened(title),
                "![" + title.replaceAll("[\\[\\]\\\\]", "") + "](" + link + ")",
                content == null ? List.of() : List.of(new QuestionMedia(link, content::open)),
                List.of());
    }

    /** What a page calls itself, else its file. */
    static String title(String html, String file) {
        Matcher title = TITLE.matcher(html);
        String words =
                title.find() ? Markup.toPlain(Markup.fromHtml(title.group(1), link -> "", new ArrayList<>())) : "";
        return words.isBlank() ? last(file) : words.replaceAll("\\s+", " ").strip();
    }

    static String last(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    static String shortened(String title) {
        return Excerpt.of(title, LONGEST);
    }

    private static QuestionFinding told(String item, Severity severity, String what, String why) {
        return new QuestionFinding(item, 0, severity, what, why);
    }
}
