package org.aliquot.interchange.cartridge;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.aliquot.bounded.Excerpt;
import org.aliquot.interchange.CartridgeCourse;
import org.aliquot.interchange.QuestionSource;
import org.aliquot.interchange.UnreadableQuestionsException;
import org.aliquot.interchange.qti.Bundle;
import org.aliquot.interchange.qti.Links;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;

/**
 * The list of what a cartridge holds, with its tree.
 *
 * @param resources by identifier, in the order of the list
 */
record Manifest(CartridgeCourse course, String version, Map<String, Resource> resources, List<Item> tree) {

    private static final String NAME = "imsmanifest.xml";

    /** Reads it, and finds every file that the course cannot do without. */
    static Manifest read(QuestionSource source, Bundle bundle) throws IOException {
        Bundle.Source file = bundle.file(NAME);
        if (file == null) {
            throw source.unreadable("it has no " + NAME + " at its top, so it is no course; export it anew as a Common"
                    + " Cartridge (.imscc)");
        }
        try (InputStream in = file.open()) {
            return of(TagReader.read(in), source, bundle);
        } catch (RefusedXml refused) {
            throw refused(source, refused.line(), String.valueOf(refused.getMessage()));
        }
    }

    private static Manifest of(Tag root, QuestionSource source, Bundle bundle) {
        Tag metadata = root.first("metadata").orElse(root);
        String schema = metadata.first("schema").map(Tag::text).orElse("").strip();
        if (!root.is("manifest") || !schema.toLowerCase(Locale.ROOT).contains("common cartridge")) {
            throw refused(
                    source,
                    root.line(),
                    "this is a package" + (schema.isEmpty() ? "" : " of “" + schema + "”")
                            + ", not a course of Common Cartridge; a package of questions is imported as questions");
        }
        String identifier = root.attribute("identifier", "").strip();
        if (identifier.isEmpty()) {
            throw refused(source, root.line(), "the manifest has no identifier, so a later import could not find it");
        }
        Map<String, Resource> resources = new LinkedHashMap<>();
        root.first("resources").ifPresent(list -> {
            String base = root.attribute("base", "") + list.attribute("base", "");
            list.tags("resource").forEach(tag -> {
                Resource resource = resource(tag, base + tag.attribute("base", ""), source);
                requireFile(resource, source, bundle);
                resources.putIfAbsent(resource.identifier(), resource);
            });
        });
        return new Manifest(
                new CartridgeCourse(
                        identifier, general(metadata, "title", 200), general(metadata, "description", 2_000)),
                metadata.first("schemaversion").map(Tag::text).orElse("").strip(),
                resources,
                tree(root));
    }

    private static String general(Tag metadata, String name, int longest) {
        String words = metadata.below()
                .filter(tag -> tag.is("general"))
                .findFirst()
                .flatMap(general -> general.first(name))
                .map(tag -> tag.text().strip().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " "))
                .orElse("");
        return Excerpt.of(words, longest);
    }

    private static Resource resource(Tag tag, String base, QuestionSource source) {
        List<String> files = new ArrayList<>();
        for (Tag file : tag.tags("file")) {
            files.add(inside(base + file.attribute("href", ""), file, source));
        }
        String href = tag.attribute("href", "").strip();
        String main = href.isEmpty() ? files.isEmpty() ? "" : files.getFirst() : inside(base + href, tag, source);
        String type = tag.attribute("type", "").strip();
        Kind kind = Kind.of(type, main, tag.attribute("intendeduse", ""));
        boolean required = !type.startsWith("associatedcontent")
                && (kind == Kind.PAGE || kind == Kind.FILE || kind == Kind.QUIZ || kind == Kind.BANK);
        return new Resource(
                tag.attribute("identifier", "line-" + tag.line()).strip(),
                kind,
                main,
                files,
                tag.tags("dependency").stream()
                        .map(need -> need.attribute("identifierref", ""))
                        .toList(),
                required,
                tag.line());
    }

    /** The name of a file in the package; addresses elsewhere have none. */
    private static String inside(String href, Tag tag, QuestionSource source) {
        if (href.isBlank() || href.matches("(?i)[a-z][a-z0-9+.-]+:.*")) {
            return "";
        }
        String name = Links.resolved("", href);
        if (name == null) {
            throw refused(
                    source, tag.line(), "the file “" + Excerpt.of(href, 80) + "” would lie outside of the package");
        }
        return name;
    }

    private static void requireFile(Resource resource, QuestionSource source, Bundle bundle) {
        if (resource.required() && !resource.file().isEmpty() && bundle.file(resource.file()) == null) {
            throw refused(
                    source,
                    resource.line(),
                    "the file “" + Excerpt.of(resource.file(), 80)
                            + "” is listed and is not in the package; export it anew");
        }
    }

    private static List<Item> tree(Tag root) {
        List<Item> items = root.first("organizations").flatMap(list -> list.first("organization")).stream()
                .flatMap(organization -> organization.tags("item").stream())
                .map(Manifest::item)
                .toList();
        Optional<Item> only =
                items.size() == 1 && items.getFirst().isFolder() ? Optional.of(items.getFirst()) : Optional.empty();
        return only.filter(item -> item.title().isEmpty()).map(Item::items).orElse(items);
    }

    private static Item item(Tag tag) {
        return new Item(
                tag.attribute("identifier", "").strip(),
                tag.first("title").map(Tag::text).orElse("").strip().replaceAll("\\s+", " "),
                tag.attribute("identifierref", "").strip(),
                Kind.UNKNOWN,
                "",
                tag.tags("item").stream().map(Manifest::item).toList());
    }

    private static UnreadableQuestionsException refused(QuestionSource source, int line, String why) {
        return source.unreadable("in " + NAME + ", line " + line + ": " + why);
    }
}
