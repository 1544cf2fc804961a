package org.aliquot.web.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aliquot.PlatformTest;
import org.aliquot.people.AccountId;
import org.aliquot.people.Invitee;
import org.aliquot.people.Mailbox;
import org.aliquot.people.PeopleDesk;
import org.aliquot.people.Role;
import org.aliquot.web.staff.PageClient.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of people: found by filters, taken out as a file, and changed many at a time after a look at each. */
class PeopleActsIT extends PlatformTest {

    @Autowired
    private PeopleDesk desk;

    private Person administrator;
    private PageClient client;
    private String family;

    @BeforeEach
    void threeOfAFamily() {
        administrator = person(Role.ADMINISTRATOR);
        client = new PageClient(site(), administrator.api().token());
        family = "Fam" + AccountId.next().toString().substring(24);
        for (String given : List.of("Ada", "Bea", "Cleo")) {
            invited(given);
        }
    }

    private AccountId invited(String given) {
        String email = given.toLowerCase(java.util.Locale.ROOT) + "." + family + "@example.org";
        return desk.invite(new Invitee(email, given + " " + family, java.util.Set.of(Role.LEARNER)), administrator.id())
                .orElseThrow();
    }

    private String list(String more) {
        return client.get("/admin/people?q=" + family + more).body();
    }

    private Answer act(String path, Answer preview, String... fields) {
        Map<String, String> all = new HashMap<>(Map.of("seal", preview.hidden("seal"), "q", family, "everybody", "1"));
        for (int i = 0; i < fields.length; i += 2) {
            all.put(fields[i], fields[i + 1]);
        }
        return client.postAndFollow(path, all);
    }

    @Test
    void whoWasInvitedAndNeverCameIsFoundAndSoIsNobodyElse() {
        assertThat(list("")).contains("3 of 3 people shown").contains("Ada " + family);
        assertThat(list("&account=invited&need=never-here")).contains("3 of 3 people shown");
        assertThat(list("&account=active")).contains("No one matches");
        assertThat(list("&role=instructor")).contains("No one matches");
        assertThat(list("")).contains("Never signed in (3)").contains("Invitation ended (0)");
    }

    @Test
    void everybodyFoundIsTakenOutAsAFile() {
        assertThat(client.get("/admin/people/file?format=csv&q=" + family).body())
                .contains("name,email,role")
                .contains("Ada " + family)
                .contains("Cleo " + family)
                .doesNotContain(administrator.email());
        assertThat(client.get("/admin/people/file?format=xlsx&q=" + family).status())
                .isEqualTo(200);
        assertThat(client.get("/admin/people/file?format=doc").status()).isEqualTo(404);
    }

    @Test
    void manyAreSuspendedAfterALookAtEachAndTakenBack() {
        Answer preview = client.get("/admin/people/acts/new?act=suspend&everybody=1&q=" + family);
        assertThat(preview.body()).contains("3 people will be changed.").contains("signed out everywhere");
        Answer done = act("/admin/people/acts", preview, "act", "suspend", "reason", "Term is over");
        assertThat(done.body())
                .contains("3 people suspended")
                .contains("Term is over")
                .contains("Undo for all of them");
        assertThat(list("&account=suspended")).contains("3 of 3 people shown");
        String undoing = done.body().substring(done.body().indexOf("/admin/people/acts/0"));
        assertThat(client.postAndFollow(undoing.substring(0, undoing.indexOf('"')), Map.of())
                        .body())
                .contains("Undone");
        assertThat(list("&account=suspended")).contains("No one matches");
    }

    @Test
    void whatWasDoneToManyIsListedAndTakenBackFromThere() {
        jdbc.sql("update account set name = :name where id = :id")
                .param("name", "Head of " + family)
                .param("id", administrator.id())
                .update();
        Answer preview = client.get("/admin/people/acts/new?act=suspend&everybody=1&q=" + family);
        String done = act("/admin/people/acts", preview, "act", "suspend").body();
        String address = done.substring(done.indexOf("/admin/people/acts/0"), done.indexOf("/undoing"));
        assertThat(list("")).contains("href=\"/admin/people/acts\"");

        String row = row(address);
        assertThat(row).contains("3 people suspended", "Head of " + family, "action=\"" + address + "/undoing\"");
        client.postAndFollow(address + "/undoing", Map.of());
        assertThat(row(address)).contains("Undone").doesNotContain("/undoing");
        assertThat(client.get("/admin/people/acts?page=999").body()).doesNotContain(address);
    }

    private String row(String address) {
        String page = client.get("/admin/people/acts").body();
        int at = page.indexOf("href=\"" + address + "\"");
        return page.substring(at, page.indexOf("</tr>", at));
    }

    @Test
    void anInvitationWaitsOutASuspensionAndTheListThatWasFilteredIsFoundAgain() {
        String secret = new Mailbox(jdbc).secret("ada." + family + "@example.org", "/password-resets/");
        Answer preview = client.get("/admin/people/acts/new?act=suspend&everybody=1&q=" + family);
        Answer done = act("/admin/people/acts", preview, "act", "suspend");
        assertThat(done.body()).contains("href=\"/admin/people?q=" + family + "\">Back to the list");
        assertThat(client.get("/password-resets/" + secret).status()).isEqualTo(410);

        String undoing = done.body().substring(done.body().indexOf("/admin/people/acts/0"));
        assertThat(client.postAndFollow(undoing.substring(0, undoing.indexOf('"')), Map.of())
                        .body())
                .contains("Undone", "href=\"/admin/people?q=" + family + "\">Back to the list");
        assertThat(list("")).contains("Invitation ended (0)");
        assertThat(client.get("/admin/people/invitations?q=" + family).body()).contains(secret);
        assertThat(client.get("/password-resets/" + secret).status()).isEqualTo(200);

        jdbc.sql(
                        "update account_link set used_at = now() where account_id = (select id from account where email = :mail)")
                .param("mail", "ada." + family + "@example.org")
                .update();
        assertThat(client.get("/admin/people/invitations?q=" + family).body())
                .as("a link that has ended is not passed on")
                .doesNotContain(secret);
    }

    @Test
    void messagesToOneAddressAreFoundAmongAllAndCounted() {
        assertThat(client.get("/admin/outbox?q=ADA." + family).body())
                .contains("1 of 1 messages", "ada." + family)
                .doesNotContain("bea." + family);
        assertThat(client.get("/admin/outbox?q=nobody." + family).body()).contains("Try part of the address.");
        assertThat(client.get("/admin/outbox").body()).containsPattern("of [0-9,]+ messages");
    }

    @Test
    void whatChangedSinceTheLookIsToldAndNothingIsDone() {
        Answer preview = client.get("/admin/people/acts/new?act=suspend&everybody=1&q=" + family);
        invited("Dora");
        Answer answer = client.post(
                "/admin/people/acts",
                Map.of("act", "suspend", "everybody", "1", "q", family, "seal", preview.hidden("seal")));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("nothing was done").contains("4 people will be changed.");
        assertThat(list("&account=suspended")).contains("No one matches");
    }

    @Test
    void accessOfManyIsSetThroughADay() {
        String enroll = "&act=enroll&into=course:mlt&preview=1&everybody=1&q=" + family;
        act(
                "/admin/people/acts",
                client.get("/admin/people/acts/new?" + enroll.substring(1)),
                "act",
                "enroll",
                "into",
                "course:mlt",
                "preview",
                "1");
        Answer wrong = client.get("/admin/people/acts/new?act=until&course=mlt&preview=1&everybody=1&q=" + family);
        assertThat(wrong.body()).contains("Enter the last day of access.");
        Answer preview = client.get(
                "/admin/people/acts/new?act=until&course=mlt&lastDay=2031-04-16&preview=1&everybody=1&q=" + family);
        assertThat(preview.body()).contains("through Apr 16, 2031");
        Answer done = act(
                "/admin/people/acts",
                preview,
                "act",
                "until",
                "course",
                "mlt",
                "lastDay",
                "2031-04-16",
                "preview",
                "1");
        assertThat(done.body()).contains("Last day of 3 people set");
    }

    @Test
    void whoIsMeantIsNamedBeforeWhatTheyGetIsAskedFor() {
        String all = "Ada %1$s, Bea %1$s, Cleo %1$s".formatted(family);
        String extend = "/admin/people/acts/new?act=extend&everybody=1&q=" + family;
        assertThat(client.get(extend).body()).contains(">" + all + "</p>");
        assertThat(client.get(extend + "&course=mlt&preview=1").body())
                .as("the preview names each with what happens")
                .contains("Ada " + family)
                .doesNotContain(all);

        for (int i = 1; i <= 18; i++) {
            invited("Eve%02d".formatted(i));
        }
        assertThat(client.get(extend).body())
                .contains(all, "Eve17 " + family + ", and 1 person more")
                .doesNotContain("Eve18 ");
        AccountId one = invited("Dora");
        assertThat(client.get("/admin/people/acts/new?act=accommodate&person=" + one)
                        .body())
                .contains(">Dora " + family + "</p>");
    }

    @Test
    void withoutAScriptAllOnThePageCountsAlone() {
        String shown = client.get("/admin/people?q=" + family).hidden("shown");
        assertThat(client.get("/admin/people/acts/new?act=invite&all=1&shown=" + shown.replace(" ", "+"))
                        .body())
                .contains("3 people will be changed.");
    }
}
