package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aliquot.people.AccountId;
import org.aliquot.people.Accounts;
import org.aliquot.people.NewAccount;
import org.aliquot.people.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Markup in every authored or personal field of the staff pages comes out as text, and nothing of it is ever run. */
class StaffXssIT extends DeskTest {

    private static final String EVIL = """
            <script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)><a href="javascript:alert(4)">x</a>\
            [y](javascript:alert(5)) ![z](javascript:alert(6)) "onfocus="alert(7)" autofocus' ${7*7} {{8*8}} </textarea>\
            <iframe srcdoc="<script>alert(9)</script>"></iframe><style>*{display:none}</style><b style="color:red">b</b>""";

    /** Anything that runs or restyles, were it let through. What our own pages hold of it is excepted by name. */
    private static final String DANGEROUS = """
            () => [...document.querySelectorAll('*')].filter(e =>
              (e.tagName === 'SCRIPT' && !e.src && e.type !== 'importmap') || ['IFRAME', 'OBJECT', 'EMBED', 'STYLE', 'BASE'].includes(e.tagName)
              || (e.tagName === 'IMG') || e.hasAttribute('style') || [...e.attributes].some(a => /^on/i.test(a.name)
              || (/^(href|src|action|formaction|xlink:href)$/i.test(a.name) && /^\\s*javascript:/i.test(a.value)))
            ).map(e => e.outerHTML.slice(0, 200))""";

    @Autowired
    private Accounts accounts;

    @Test
    void theLookOutSeesWhatItShould() {
        Page page = page(person(Role.INSTRUCTOR));
        page.navigate(site() + "/teach/today");
        page.setContent(
                "<img src='data:,'><b style='color:red'>b</b><a href=' JavaScript:x'>x</a><p onclick='x'>y</p>");
        assertThat(dangers(page)).hasSize(4);
        complaints.clear(); // the policy refused the style, as it should
    }

    @Test
    void whatAuthorsWriteIsShownAndNeverRun() {
        Person author = person(Role.INSTRUCTOR);
        PageClient client = client(author);
        Map<String, String> fields = new LinkedHashMap<>();
        WrittenItem.complete("?").forEach((name, value) -> fields.put(name, isText(name) ? EVIL : value));
        String url =
                client.postAndFollow("/teach/items/drafts", fields).raw().uri().getPath();
        String slug = url.substring(url.lastIndexOf('/') + 1);

        Page page = page(author);
        sound(
                page,
                List.of(
                        url,
                        "/teach/items?q=" + slug,
                        "/teach/items?q=" + encoded(),
                        "/teach/items?topic=" + encoded()));
        page.navigate(site() + url);
        assertThat(page.locator("#stem").inputValue()).contains("</textarea>");
        page.locator("#takeaway").pressSequentially(" more");
        page.locator("#draft-state .saved-chip[data-state=saved]").waitFor();
        assertThat(dangers(page)).isEmpty();
    }

    @Test
    void unknownWordsInFormsComeBackAsText() {
        Person author = person(Role.INSTRUCTOR);
        PageClient client = client(author);
        Map<String, String> fields = WrittenItem.with(WrittenItem.complete("Fine?"), "topic", EVIL);
        for (String name : List.of("level", "difficulty", "key", "options[0].id")) {
            fields = WrittenItem.with(fields, name, EVIL);
        }
        String url =
                client.postAndFollow("/teach/items/drafts", fields).raw().uri().getPath();
        sound(page(author), List.of(url));
    }

    @Test
    void namesAndAddressesAreText() {
        AccountId victim = accounts.create(new NewAccount(
                        "\"<img src=x onerror=alert(1)>\"" + AccountId.next() + "@example.org",
                        EVIL,
                        PASSWORD,
                        Set.of(Role.LEARNER),
                        false))
                .orElseThrow();
        Person admin = person(Role.ADMINISTRATOR);
        PageClient client = client(admin);
        client.postAndFollow("/admin/people/" + victim + "/accommodation", Map.of("extraTimePercent", "10"));

        Page page = page(admin);
        sound(
                page,
                List.of(
                        "/admin",
                        "/admin/people?q=%3Cscript",
                        "/admin/people?q=" + encoded(),
                        "/admin/people/" + victim,
                        "/admin/audit",
                        "/admin/audit?action=" + encoded(),
                        "/teach/reports/learners?search=" + encoded(),
                        "/teach/reports/learners?sort=" + encoded(),
                        "/teach/attempts?exam=" + encoded(),
                        "/teach/quizzes/mlt-bb-02-quiz?q=" + encoded() + "&said=" + encoded()));
        assertThat(client.post("/admin/people/" + victim + "/accommodation", Map.of("extraTimePercent", EVIL))
                        .body())
                .doesNotContain("<script>alert")
                .contains("&lt;script>alert(1)");
    }

    private void sound(Page page, List<String> paths) {
        for (String path : paths) {
            page.navigate(site() + path);
            assertThat(page.locator("main h1").count()).as(path).isOne();
            assertThat(dangers(page)).as(path).isEmpty();
        }
    }

    private static List<?> dangers(Page page) {
        return (List<?>) page.evaluate(DANGEROUS);
    }

    private static boolean isText(String name) {
        return name.matches("stem|rationale|takeaway|references|tags|options.*");
    }

    private static String encoded() {
        return java.net.URLEncoder.encode(EVIL, java.nio.charset.StandardCharsets.UTF_8);
    }
}
