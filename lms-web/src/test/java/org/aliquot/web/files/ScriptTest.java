package org.aliquot.web.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ScriptTest {

    private static final Map<String, String> FILES = Map.of(
            "room/a", "import { one, two as zwei } from \"aliquot/room/b\";\nimport \"aliquot/room/c\";\none(zwei);",
            "room/b", "/** Of one. */\nexport function one() {}\n// of two\nexport const two = 2;",
            "room/c", "import { two } from \"aliquot/room/b\";\nimport(\"aliquot/math\");",
            "room/round", "import \"aliquot/room/about\";",
            "room/about", "import \"aliquot/room/round\";");

    @Test
    void putsEachModuleOnceBeforeThoseThatImportIt() {
        assertThat(link("room/a")).isEqualTo("""
                const $room_b = (() => {
                function one() {}
                const two = 2;
                return { one, two };
                })();
                const $room_c = (() => {
                const { two } = $room_b;
                import("aliquot/math");
                return {  };
                })();
                const $room_a = (() => {
                const { one, two: zwei } = $room_b;

                one(zwei);
                return {  };
                })();""");
    }

    @Test
    void refusesModulesThatImportEachOtherInACircle() {
        assertThatThrownBy(() -> link("room/round")).hasMessageContaining("in a circle");
    }

    @Test
    void leavesOnlyPhrasesToImportInTheRoom() {
        assertThat(new StaticSource().script("room/room"))
                .startsWith("import { t } from \"aliquot/phrases\";\n")
                .doesNotContainPattern("(?s)\n(import|export) ")
                .contains("customElements.define(\"aliquot-room\"", "customElements.define(\"aliquot-antigram\"");
    }

    private static String link(String module) {
        return Script.link(module, name -> Objects.requireNonNull(FILES.get(name)));
    }
}
