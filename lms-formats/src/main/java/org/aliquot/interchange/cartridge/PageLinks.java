package org.aliquot.interchange.cartridge;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aliquot.bounded.Excerpt;
import org.aliquot.interchange.CartridgeLinks;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.qti.Bundle;
import org.aliquot.interchange.qti.Links;
import org.jspecify.annotations.Nullable;

/** Where the links of one page lead: to other pages, to pictures, elsewhere, or to what does not come along. */
final class PageLinks {

    /** Marks of a course's own addresses, as they stand in pages: {@code $IMS-CC-FILEBASE$}, {@code $WIKI_REFERENCE$} and so on. */
    private static final Pattern MARK = Pattern.compile("^(?:\\$|%24)([A-Z_-]+)(?:\\$|%24)/?(.*)$", Pattern.DOTALL);

    private static final Pattern AWAY = Pattern.compile("(?i)(https?|mailto):.*");
    private static final String PICTURES = "picture/";

    private final Bundle bundle;
    private final Pages pages;
    private final Function<String, @Nullable Resource> resources;
    private final String from;
    private final Map<String, QuestionMedia> media = new LinkedHashMap<>();
    private final Set<String> shown = new LinkedHashSet<>();
    private final Set<String> left = new LinkedHashSet<>();

    /** @param from the file of the page */
    PageLinks(Bundle bundle, Pages pages, Function<String, @Nullable Resource> resources, String from) {
        this.bundle = bundle;
        this.pages = pages;
        this.resources = resources;
        this.from = from;
    }

    List<QuestionMedia> media() {
        return List.copyOf(media.values());
    }

    /** Names of the files that the page shows or links to. */
    Set<String> shown() {
        return shown;
    }

    /** Why links became words, in the order of the page. */
    Set<String> left() {
        return left;
    }

    /** What a link is in the text of a lesson; empty for words only. */
    String of(String address) {
        if (address.isBlank()
                || address.startsWith("#")
                || AWAY.matcher(address).matches()) {
            return address.strip();
        }
        Matcher mark = MARK.matcher(address);
        if (!mark.matches()) {
            return file(Links.resolved(from, address), address);
        }
        String rest = mark.group(2).replaceAll("[?#].*$", "");
        return switch (mark.group(1)) {
            case "IMS-CC-FILEBASE", "IMS_CC_FILEBASE" -> file(Links.resolved("", "web_resources/" + rest), address);
            case "WIKI_REFERENCE" -> page(rest, address);
            default -> object(rest, address);
        };
    }

    /** {@code pages/NAME}, {@code modules/items/ID}, {@code file_ref/ID}, or something that is no page. */
    private String object(String rest, String address) {
        if (rest.startsWith("file_ref/")) {
            Resource file = resources.apply(rest.replaceFirst("^file_ref/([^/]*).*$", "$1"));
            return file(file == null ? null : file.file(), address);
        }
        return rest.startsWith("pages/") || rest.startsWith("wiki/") || rest.startsWith("modules/items/")
                ? page(rest, address)
                : words(address, "leads to a part of the other system that is no lesson");
    }

    private String page(String name, String address) {
        return pages.find(name.substring(name.lastIndexOf('/') + 1))
                .map(page -> CartridgeLinks.lesson(Pages.key(page)))
                .orElseGet(() -> words(address, "leads to a page that is not in the file"));
    }

    private String file(@Nullable String name, String address) {
        if (name == null) {
            return words(address, "leads to a file that is not in the package");
        }
        var page = pages.find(name).filter(found -> found.file().equals(name));
        if (page.isPresent()) {
            return CartridgeLinks.lesson(Pages.key(page.get()));
        }
        Bundle.Source content = bundle.file(name);
        if (content == null) {
            String resource = "web_resources/" + name;
            return name.startsWith("web_resources/") || bundle.file(resource) == null
                    ? words(address, "leads to a file that is not in the package")
                    : file(resource, address);
        }
        if (!Kind.isPicture(name)) {
            return words(address, "leads to a file that is no picture; upload it where your learners find it");
        }
        shown.add(name);
        String link = picture(name);
        media.putIfAbsent(link, new QuestionMedia(link, content::open));
        return link;
    }

    private String words(String address, String why) {
        left.add("the link " + Excerpt.of(address, 80) + " " + why);
        return "";
    }

    /** A link of its own for each file, whatever signs its name has. */
    static String picture(String file) {
        String name = file.replaceAll("[^A-Za-z0-9._-]", "-");
        return PICTURES
                + (name.equals(file) ? "" : UUID.nameUUIDFromBytes(file.getBytes(StandardCharsets.UTF_8)) + "-")
                + name;
    }

    /** Links to pictures, which a lesson shows and does not link to, become words. */
    static String unlinked(String markdown) {
        return markdown.replaceAll("(?<!!)\\[([^\\[\\]]*)]\\(" + PICTURES + "[^)\\s]*\\)", "$1");
    }
}
