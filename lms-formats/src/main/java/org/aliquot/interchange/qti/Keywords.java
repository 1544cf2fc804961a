package org.aliquot.interchange.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aliquot.interchange.QuestionPlace;
import org.aliquot.interchange.text.PlaceTags;
import org.aliquot.markup.Tag;
import org.aliquot.markup.Words;
import org.aliquot.question.ItemTags;

/**
 * Where a question belongs, as keywords of its resource in the manifest: an item itself has no place for that. In the words of IEEE
 * LOM, which both versions of a package take.
 */
final class Keywords {

    private static final String LOM = "http://ltsc.ieee.org/xsd/LOM";
    private static final String AREA = "area: ";

    private Keywords() {}

    /** The metadata of a resource; none where nothing is known. */
    static List<Tag> metadata(QuestionPlace place) {
        List<String> tags = new ArrayList<>(PlaceTags.tags(place));
        if (place.area() != null) {
            tags.addFirst(AREA + place.area());
        }
        List<Tag> keywords = tags.stream()
                .map(tag -> Build.tag("keyword", Build.tag("string", List.of(new Words(tag)))))
                .toList();
        return tags.isEmpty()
                ? List.of()
                : List.of(
                        Build.tag("metadata", Build.tag("lom", List.of(Build.tag("general", keywords)), "xmlns", LOM)));
    }

    /** What the metadata of a resource tell; a keyword in several languages is told in the first. */
    static QuestionPlace place(Tag resource) {
        List<String> tags = ItemTags.tidy(resource.tags("metadata").stream()
                .flatMap(Tag::below)
                .filter(tag -> tag.is("keyword"))
                .flatMap(keyword -> Stream.concat(keyword.tags().stream(), Stream.of(keyword))
                        .limit(1))
                .map(Tag::text)
                .toList());
        Optional<String> area =
                tags.stream().filter(tag -> tag.startsWith(AREA)).findFirst();
        return area.isPresent()
                ? PlaceTags.place(area.get().substring(AREA.length()), others(tags, area.get()))
                : PlaceTags.place(ItemTags.category(tags).orElse(null), ItemTags.withoutCategory(tags));
    }

    private static List<String> others(List<String> tags, String area) {
        return tags.stream().filter(tag -> !tag.equals(area)).toList();
    }
}
