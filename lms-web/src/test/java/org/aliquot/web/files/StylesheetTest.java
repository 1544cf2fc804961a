package org.aliquot.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.aliquot.word.Language;
import org.junit.jupiter.api.Test;

class StylesheetTest {

    private static final Map<String, String> FILES = Map.of(
            "a.css", ".a { color: red; }",
            "/webjars/b.css", "@charset \"UTF-8\";.b{}\n/*# sourceMappingURL=b.css.map */");

    @Test
    void putsImportedFilesWhereTheyAreNamed() {
        String css = Stylesheet.assemble("""
                @layer vendor, base;
                @import "/webjars/b.css" layer(vendor);
                @import "a.css";
                """, name -> Objects.requireNonNull(FILES.get(name)));

        assertThat(css.lines().filter(line -> !line.isBlank()))
                .containsExactly("@layer vendor, base;", "@layer vendor {", ".b{}", "}", ".a { color: red; }");
    }

    @Test
    void leavesNothingToImportInOurs() {
        String css = new StaticSource().stylesheet();

        assertThat(css).doesNotContain("@import", "sourceMappingURL").contains("--hema", ".button", "@layer vendor {");
        assertThat(css.indexOf("@layer vendor, base, components, utilities;")).isLessThan(200);
    }

    @Test
    void namesTheScriptsOfOneFolderOnly() {
        assertThat(map("room", Language.ENGLISH))
                .contains(
                        "\"aliquot/math\":\"/js/math.js\"",
                        "\"aliquot/room/timer\":\"/js/room/timer.js\"",
                        "\"katex\":")
                .doesNotContain("aliquot/other/x");
    }

    @Test
    void namesThePhrasesOfTheReadersLanguage() {
        assertThat(map("", Language.ENGLISH))
                .contains("\"aliquot/phrases\":\"/js/phrases.js\"")
                .doesNotContain("phrases-es");
        assertThat(map("", Language.SPANISH))
                .contains("\"aliquot/phrases\":\"/js/phrases-es.js\"")
                .doesNotContain("/js/phrases.js");
    }

    private static String map(String folder, Language language) {
        List<String> scripts =
                List.of("/js/math.js", "/js/phrases.js", "/js/phrases-es.js", "/js/room/timer.js", "/js/other/x.js");
        return Modules.map(scripts, folder, language, file -> file).json();
    }
}
