package org.aliquot.web.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.aliquot.Api.Reply;
import org.aliquot.PlatformTest;
import org.aliquot.web.Assets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.util.DigestUtils;

/** While nodes are updated one after the other, a page gets its script, style and fonts from whichever node the balancer gives. */
class OtherReleasesIT extends PlatformTest {

    private static final Pattern FILE =
            Pattern.compile("/(?:css|js|fonts|img|webjars)/[\\w./-]+-[0-9a-f]{32}\\.[a-z0-9]+");
    private static final String UNKNOWN = "00000000000000000000000000000000";

    @Autowired
    private ResourcePatternResolver resources;

    @Autowired
    private Assets assets;

    @AfterEach
    void oneRelease() {
        jdbc.sql("delete from released_file where path like '/%/other-release%'")
                .update();
    }

    @Test
    void everyFileIsKeptForTheOthersUnderTheAddressThatPagesName() throws IOException {
        SortedMap<String, byte[]> own = OwnFiles.read(resources);

        assertThat(own.keySet())
                .contains(
                        assets.url("/css/app.css"),
                        assets.url("/js/main.js"),
                        assets.url("/js/room/room.js"),
                        assets.url("/img/favicon.svg"),
                        assets.url("/webjars/htmx.org/dist/htmx.min.js"),
                        assets.url("/webjars/katex/dist/katex.min.js"))
                .allMatch(path -> FILE.matcher(path).matches());
        assertThat(kept()).containsAll(own.keySet());
    }

    @Test
    void whatAnExamRoomNamesIsKept() {
        Person learner = learner();
        String attempt = learner.api()
                .post("/attempts", "{\"exam\": \"quick-check\", \"mode\": \"exam\"}")
                .requireStatus(201)
                .text("/id");

        List<String> named =
                named(learner.api().get(site() + "/attempts/" + attempt).raw().body());

        assertThat(named).contains(assets.url("/js/room/room.js"));
        assertThat(kept()).containsAll(named);
    }

    @Test
    void aKeptFileIsWhatBrowsersGet() throws IOException {
        SortedMap<String, byte[]> own = OwnFiles.read(resources);
        for (String file : List.of("/css/app.css", "/js/room/room.js", "/js/main.js")) {
            String path = assets.url(file);

            assertThat(own.get(path))
                    .asString(StandardCharsets.UTF_8)
                    .isEqualTo(get(path).raw().body());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/js/other-release.js, /js/main.js",
        "/css/other-release.css, /css/app.css",
        "/fonts/other-release.woff2, /fonts/literata-latin-400-normal.woff2",
        "/img/other-release.svg, /img/favicon.svg",
        "/webjars/htmx.org/1.0.0/dist/other-release.js, /webjars/htmx.org/dist/htmx.min.js"
    })
    void aFileOfAnotherReleaseIsAnsweredLikeOneOfThis(String file, String alike) {
        String path = keep(file, "const of = 'another release';");

        Reply answer = get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.raw().body()).isEqualTo("const of = 'another release';");
        Reply own = get(assets.url(alike));
        for (String header : List.of("Cache-Control", "Content-Type", "X-Content-Type-Options")) {
            assertThat(answer.raw().headers().allValues(header))
                    .as(header)
                    .isNotEmpty()
                    .isEqualTo(own.raw().headers().allValues(header));
        }
        assertThat(answer.raw().headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    }

    @Test
    void aStylesheetOfAnotherReleaseNamesFontsOfThatRelease() {
        String css = "@font-face { src: url(\"/fonts/other-release-" + UNKNOWN + ".woff2\") }";

        assertThat(get(keep("/css/other-release.css", css)).raw().body()).isEqualTo(css);
    }

    @ParameterizedTest
    @CsvSource({"/js/main-" + UNKNOWN + ".js, 1", "/js/there-is-none.js, 0", "/img/none-0123.png, 0"})
    void whatNoReleaseHasIsNotFoundAndCostsOneLookUpAtMost(String path, int lookUps) {
        assertThat(statements.during(() -> assertThat(get(path).status()).isEqualTo(404)))
                .filteredOn(statement -> statement.contains("released_file"))
                .hasSize(lookUps);
    }

    private String keep(String file, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        int dot = file.lastIndexOf('.');
        String path = file.substring(0, dot) + "-" + DigestUtils.md5DigestAsHex(content) + file.substring(dot);
        jdbc.sql("insert into released_file (path, content, needed_at) values (:path, :content, server_now())")
                .param("path", path)
                .param("content", content)
                .update();
        return path;
    }

    private List<String> kept() {
        return jdbc.sql("select path from released_file")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static List<String> named(String html) {
        return FILE.matcher(html).results().map(MatchResult::group).toList();
    }

    private Reply get(String path) {
        return anonymous().get(site() + path);
    }
}
