package org.aliquot.interchange;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.markup.Part;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;

/** What is wrong with an item that we wrote, as far as that can be told without the schemas of QTI. */
final class QtiFaults {

    private static final List<String> ORDER = words(
            "responseDeclaration outcomeDeclaration templateDeclaration templateProcessing stylesheet itemBody catalogInfo"
                    + " responseProcessing modalFeedback");
    private static final Set<String> BLOCKS = Set.copyOf(words(
            "p pre h1 h2 h3 h4 h5 h6 ul ol blockquote hr table div section rubricBlock feedbackBlock templateBlock"
                    + " choiceInteraction orderInteraction matchInteraction hotspotInteraction selectPointInteraction"
                    + " extendedTextInteraction"));
    private static final Set<String> NAMES =
            Set.copyOf(words("identifier responseIdentifier outcomeIdentifier templateIdentifier"));

    /** What an element cannot do without. */
    private static final Map<String, String> NEEDED = Map.ofEntries(
            Map.entry("correctResponse", "value"),
            Map.entry("defaultValue", "value"),
            Map.entry("mapping", "mapEntry"),
            Map.entry("choiceInteraction", "simpleChoice"),
            Map.entry("orderInteraction", "simpleChoice"),
            Map.entry("inlineChoiceInteraction", "inlineChoice"),
            Map.entry("hotspotInteraction", "hotspotChoice"),
            Map.entry("simpleMatchSet", "simpleAssociableChoice"),
            Map.entry("responseCondition", "responseIf"),
            Map.entry("table", "tbody"),
            Map.entry("ul", "li"),
            Map.entry("ol", "li"));

    private static final Map<String, Set<String>> XHTML = Map.of(
            "a", Set.of("href"),
            "img", Set.of("src", "alt", "width", "height"),
            "td", Set.of("align"),
            "th", Set.of("align"));
    private static final Set<String> PLAIN =
            Set.copyOf(words("p pre code ol ul li table thead tbody tr blockquote strong em sub sup hr br"));

    private final Tag item;
    private final Set<String> files;
    private final List<String> faults = new ArrayList<>();

    private QtiFaults(Tag item, Set<String> files) {
        this.item = item;
        this.files = files;
    }

    /**
     * In words.
     *
     * @param item in the names of QTI 2
     * @param files that are in its package
     */
    static List<String> of(Tag item, Set<String> files) {
        QtiFaults all = new QtiFaults(item, files);
        all.order();
        all.responses();
        all.item.below().forEach(all::element);
        return all.faults;
    }

    private static List<String> words(String words) {
        return List.of(words.split(" "));
    }

    private void order() {
        List<Integer> places =
                item.tags().stream().map(tag -> ORDER.indexOf(tag.name())).toList();
        if (places.contains(-1) || !places.stream().sorted().toList().equals(places)) {
            faults.add("parts in another order: "
                    + item.tags().stream().map(Tag::name).toList());
        }
        if (!item.attributes().keySet().containsAll(words("identifier title adaptive timeDependent"))) {
            faults.add("the item lacks one of " + item.attributes());
        }
    }

    private void responses() {
        Set<String> declared = new HashSet<>();
        item.tags("responseDeclaration").forEach(tag -> {
            if (!declared.add(tag.attribute("identifier", ""))) {
                faults.add("declared twice: " + tag.attributes());
            }
        });
        item.below()
                .filter(tag -> tag.attribute("responseIdentifier") != null)
                .filter(tag -> !declared.contains(tag.attribute("responseIdentifier", "")))
                .forEach(tag -> faults.add("not declared: " + tag.attributes()));
    }

    private void element(Tag tag) {
        names(tag);
        needed(tag);
        body(tag);
        xhtml(tag);
        addresses(tag);
    }

    private void names(Tag tag) {
        tag.attributes().forEach((name, value) -> {
            if (NAMES.contains(name) && !value.matches("[A-Za-z_][A-Za-z0-9_.-]*")) {
                faults.add(tag.name() + " with the " + name + " '" + value + "'");
            }
        });
        List<String> choices = tag.name().endsWith("Interaction") ? choices(tag) : List.of();
        if (new HashSet<>(choices).size() < choices.size()) {
            faults.add("choices of the same name: " + choices);
        }
    }

    private static List<String> choices(Tag interaction) {
        return interaction
                .below()
                .filter(child -> child.name().endsWith("Choice"))
                .map(child -> child.attribute("identifier", ""))
                .toList();
    }

    private void needed(Tag tag) {
        String needed = NEEDED.get(tag.name());
        if (needed != null && tag.first(needed).isEmpty()) {
            faults.add(tag.name() + " without " + needed);
        }
        if (Set.of("and", "or", "sum", "set").contains(tag.name()) && tag.tags().isEmpty()) {
            faults.add(tag.name() + " of nothing");
        }
    }

    /** Bodies and quotations hold blocks, and nothing else. */
    private void body(Tag tag) {
        if (!tag.is("itemBody") && !tag.is("blockquote")) {
            return;
        }
        if (tag.tags().isEmpty()) {
            faults.add(tag.name() + " is empty");
        }
        for (Part part : tag.parts()) {
            if (part instanceof Words(String words) && !words.isBlank()
                    || part instanceof Tag child && !BLOCKS.contains(child.name())) {
                faults.add(tag.name() + " holds " + part);
            }
        }
    }

    private void xhtml(Tag tag) {
        Set<String> wrong = new HashSet<>(tag.attributes().keySet());
        wrong.removeAll(XHTML.getOrDefault(tag.name(), Set.of()));
        if ((PLAIN.contains(tag.name()) || XHTML.containsKey(tag.name())) && !wrong.isEmpty()) {
            faults.add(tag.name() + " with " + wrong);
        }
        if (tag.is("img") && tag.attribute("alt") == null) {
            faults.add("img without alt");
        }
    }

    private void addresses(Tag tag) {
        for (String name : List.of("href", "src", "data")) {
            String address = tag.attribute(name);
            try {
                URI uri = new URI("file:/items/item.xml").resolve(new URI(address == null ? "" : address));
                boolean inside = address != null && address.startsWith("../");
                if (inside && !files.contains(uri.getPath().substring(1))) {
                    faults.add("not in the package: " + address);
                }
            } catch (URISyntaxException wrong) {
                faults.add("not an address: " + address);
            }
        }
    }
}
