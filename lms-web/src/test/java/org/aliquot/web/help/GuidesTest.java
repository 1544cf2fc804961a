package org.aliquot.web.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.aliquot.prose.HeadingLine;
import org.aliquot.prose.Prose;
import org.aliquot.web.Place;
import org.aliquot.word.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;

/** The guides as the product shows them. */
class GuidesTest {

    private final Guides guides = new Guides();

    @ParameterizedTest
    @EnumSource
    void thePageOfAPlaceLeadsToWhatTheGuideSaysOfIt(Place place) {
        String[] parts = place.help().split("#");
        Guides.Text text = guides.text(Word.read(Guide.class, parts[0]));

        assertThat(parts.length == 1
                        || new Prose()
                                .headings(text.markdown()).stream()
                                        .map(HeadingLine::anchor)
                                        .anyMatch(parts[1]::equals))
                .as(place.help())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void eachGuideIsShownWithItsPicturesAndWithoutLinksThatLeadNowhere(Guide guide) {
        Guides.Text text = guides.text(guide);
        Map<String, String> pictures = Guides.pictures(text, address -> address);
        String html = Guides.html(text, pictures);

        assertThat(pictures.keySet())
                .allMatch(name -> new ClassPathResource("static/img/guide/" + name + ".png").exists());
        assertThat(Stream.of(html.split("href=\"")).skip(1))
                .allMatch(address -> address.matches("(?s)(#(?!to-guide)|https?:|/help/).*"));
        assertThat(Stream.of(html.split("<img ")).skip(1).toList())
                .hasSizeGreaterThanOrEqualTo(pictures.size())
                .allMatch(picture -> !picture.startsWith("src=\"\"") && !picture.contains("alt=\"\""));
    }
}
