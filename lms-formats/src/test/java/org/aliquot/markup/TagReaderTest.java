package org.aliquot.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagReaderTest {

    @Test
    void refusesEntitiesAndOtherFilesBeforeTheyDoHarm() {
        refused("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>", 1, "");
        refused("<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><a>&b;</a>", 1, "");
    }

    @Test
    void aDocumentTypeWithoutEntitiesIsNotLookedAt() {
        assertThat(tag("<!DOCTYPE a SYSTEM 'http://localhost:1/a.dtd' [<!ELEMENT a (#PCDATA)>]><a>b</a>")
                        .text())
                .isEqualTo("b");
    }

    @Test
    void saysInWhichLineItStoppedReading() {
        refused("<a>\n<b>\n</a>", 3, "not well-formed");
        refused("<a>\n&nbsp;</a>", 2, "");
        refused("", 1, "not well-formed");
        refused("<a>".repeat(1_000) + "</a>".repeat(1_000), 1, "nested");
    }

    @Test
    void handsOverElementsOneByOneFromAFileOfAnySize() {
        List<String> seen = new ArrayList<>();
        String xml = "<r><s><item n='1'>a</item></s><item n='2'><item n='3'/></item></r>";
        TagReader.each(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)),
                "item"::equals,
                tag -> seen.add(tag.attribute("n", "") + tag.text()));

        assertThat(seen).containsExactly("1a", "2");
    }

    @Test
    void keepsTextAndLines() {
        Tag tag = tag("<?xml version='1.0'?>\n<a x='1'>\n<!-- no --><b>c<![CDATA[<d>]]></b> e</a>");

        assertThat(tag.line()).isEqualTo(2);
        assertThat(tag.first("b").orElseThrow().line()).isEqualTo(3);
        assertThat(tag.text()).isEqualTo("\nc<d> e");
    }

    private static void refused(String xml, int line, String why) {
        assertThatThrownBy(() -> tag(xml))
                .isInstanceOfSatisfying(
                        RefusedXml.class, refused -> assertThat(refused.line()).isEqualTo(line))
                .hasMessageContaining(why);
    }

    private static Tag tag(String xml) {
        return TagReader.read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
