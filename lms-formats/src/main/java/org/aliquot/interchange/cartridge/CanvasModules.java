package org.aliquot.interchange.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.aliquot.markup.Tag;

/** The tree of a Canvas course, which also names what its manifest has no place for. */
final class CanvasModules {

    static final String FILE = "course_settings/module_meta.xml";

    private CanvasModules() {}

    /** Modules in their order. */
    static List<Item> of(Tag root, Map<String, Resource> resources) {
        List<Item> modules = new ArrayList<>();
        for (Tag module : root.tags("module")) {
            modules.add(new Item(
                    module.attribute("identifier", ""),
                    text(module, "title"),
                    "",
                    Kind.UNKNOWN,
                    unpublished(module),
                    module.first("items").stream()
                            .flatMap(items -> items.tags("item").stream())
                            .map(item -> item(item, resources))
                            .toList()));
        }
        return modules;
    }

    private static Item item(Tag item, Map<String, Resource> resources) {
        String ref = text(item, "identifierref");
        String content = text(item, "content_type");
        Kind kind = switch (content) {
            case "ExternalUrl" -> Kind.WEB_LINK;
            case "ContextExternalTool" -> Kind.TOOL;
            case "DiscussionTopic" -> Kind.DISCUSSION;
            case "Assignment" -> Kind.ASSIGNMENT;
            case "Quizzes::Quiz" -> Kind.QUIZ;
            case "Attachment" -> Kind.FILE;
            case "WikiPage" -> Kind.PAGE;
            case "ContextModuleSubHeader" -> Kind.HEADING;
            default -> Kind.UNKNOWN;
        };
        String url = text(item, "url");
        return new Item(
                item.attribute("identifier", ""),
                text(item, "title"),
                resources.containsKey(ref) ? ref : "",
                kind,
                url.isEmpty() ? unpublished(item) : url,
                List.of());
    }

    private static String unpublished(Tag tag) {
        String state = text(tag, "workflow_state");
        return state.isEmpty() || state.equals("active") ? "" : "it was not published there";
    }

    static String text(Tag tag, String name) {
        return tag.first(name).map(Tag::text).orElse("").strip().replaceAll("\\s+", " ");
    }
}
