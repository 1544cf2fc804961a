package org.aliquot.interchange.qti;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.aliquot.interchange.QuestionMedia;
import org.aliquot.interchange.ReadQuestion;
import org.aliquot.markup.RefusedXml;
import org.aliquot.markup.Tag;
import org.aliquot.markup.TagReader;
import org.jspecify.annotations.Nullable;

/** An item that keeps its own rules, its pictures where the package now has them. */
final class RuledXml {

    private RuledXml() {}

    static @Nullable Tag of(ReadQuestion read, String id, OutFindings findings) {
        String xml = Objects.requireNonNull(read.question().rules()).xml();
        Set<String> media = read.media().stream().map(QuestionMedia::name).collect(Collectors.toSet());
        try {
            Tag item = linked(TagReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))), media);
            Map<String, String> attributes = new LinkedHashMap<>(item.attributes());
            attributes.putIfAbsent("identifier", id);
            attributes.putIfAbsent("title", read.question().name());
            attributes.putIfAbsent("adaptive", "false");
            attributes.putIfAbsent("timeDependent", "false");
            return new Tag(item.name(), attributes, item.parts(), item.line());
        } catch (RefusedXml broken) {
            findings.refused("scoring rules", String.valueOf(broken.getMessage()));
            return null;
        }
    }

    private static Tag linked(Tag tag, Set<String> media) {
        Map<String, String> attributes = new LinkedHashMap<>(tag.attributes());
        for (String name : Set.of("src", "data")) {
            String address = attributes.get(name);
            String file = address == null
                    ? null
                    : media.stream()
                            .filter(one ->
                                    one.equals(address) || one.endsWith("/" + address) || address.endsWith("/" + one))
                            .findFirst()
                            .orElse(null);
            if (file != null) {
                attributes.put(name, "../" + Links.written(file));
            }
        }
        return new Tag(
                tag.name(),
                attributes,
                tag.parts().stream()
                        .map(part -> part instanceof Tag child ? linked(child, media) : part)
                        .toList(),
                tag.line());
    }
}
