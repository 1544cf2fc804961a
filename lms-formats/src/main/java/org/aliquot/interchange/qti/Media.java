package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.bounded.Excerpt;
import org.aliquot.bounded.SafeNames;
import org.aliquot.interchange.MediaNames;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.text.Markup;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.XmlText;
import org.jspecify.annotations.Nullable;

/** Makes Markdown of the texts of one question, and collects their pictures and what they lose. */
final class Media {

    private static final String ABSENT = "a file that is not there: ";

    private final Bundle bundle;
    private final String file;
    private final Map<String, QuestionMedia> media = new LinkedHashMap<>();
    private final Set<String> losses = new LinkedHashSet<>();

    Media(Bundle bundle, String file) {
        this.bundle = bundle;
        this.file = file;
    }

    List<QuestionMedia> media() {
        return List.copyOf(media.values());
    }

    /** Tells what the texts lost. */
    void tell(ItemFindings findings) {
        if (losses.stream().anyMatch(loss -> loss.startsWith(ABSENT))) {
            losses.remove("a picture without a file");
        }
        losses.forEach(loss -> findings.dropped("text", loss));
    }

    /** The content of an element of XHTML. */
    String markdown(Tag tag) {
        Tag pictured = Bodies.replaced(tag, Media::picture);
        return html(XmlText.of(new Tag("div", Map.of(), pictured.parts(), 0), 0));
    }

    /** HTML in one text. */
    String html(String html) {
        return Markup.fromHtml(html, this::link, losses);
    }

    /** The words of an element, for what is compared with words. */
    String words(Tag tag) {
        return tag.text().strip().replaceAll("\\s+", " ");
    }

    /** An object that is a picture. */
    private static @Nullable List<Part> picture(Tag tag) {
        String data = tag.attribute("data");
        if (!tag.is("object") || data == null) {
            return null;
        }
        boolean picture =
                tag.attribute("type", "").startsWith("image/") || data.matches("(?i).*\\.(png|jpe?g|gif|svg|webp)");
        if (!picture) {
            return null;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", data);
        attributes.put("alt", tag.text().strip().replaceAll("\\s+", " "));
        return new ArrayList<>(List.of(new Tag("img", attributes, List.of(), tag.line())));
    }

    /** Addresses elsewhere stay as they are; those inside of the package become names of files. */
    private String link(String address) {
        if (address.matches("(?i)(https?|mailto):.*") || address.startsWith("#") || address.isBlank()) {
            return address;
        }
        String name = Links.resolved(file, address.replaceFirst("^(\\$|%24)[A-Z_-]+(\\$|%24)/?", ""));
        Bundle.@Nullable Source content = name == null ? null : found(name);
        if (name == null || content == null) {
            losses.add(ABSENT + Excerpt.of(address, 80));
            return "";
        }
        String plain = SafeNames.staysInside(name) && name.matches("[A-Za-z0-9._/-]+") ? name : MediaNames.plain(name);
        media.put(plain, new QuestionMedia(plain, content::open));
        return plain;
    }

    /** Cartridges keep the files of pages in a folder of their own. */
    private Bundle.@Nullable Source found(String name) {
        Bundle.Source there = bundle.file(name);
        if (there != null) {
            return there;
        }
        String resources = Links.resolved("", "web_resources/" + name.substring(name.indexOf('/') + 1));
        Bundle.Source page = resources == null ? null : bundle.file(resources);
        String whole = Links.resolved("", "web_resources/" + name);
        return page != null || whole == null ? page : bundle.file(whole);
    }
}
