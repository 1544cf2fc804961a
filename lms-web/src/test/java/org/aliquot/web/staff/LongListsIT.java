package org.aliquot.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.aliquot.cohort.CohortView;
import org.aliquot.cohort.Cohorts;
import org.aliquot.people.Caller;
import org.aliquot.people.Role;
import org.aliquot.reports.CohortReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Lists of a class of hundreds have pages; whoever is looked for is found on any of them, and an act leads back to their line. */
class LongListsIT extends DeskTest {

    private static final String LAST = "Zoé Lane 60";
    private static final String EXAM = "quick-check";

    @Autowired
    private Cohorts cohorts;

    @Autowired
    private CohortReport report;

    private Person instructor;
    private Person administrator;
    private UUID cohort;
    private PageClient teacher;
    private String grades;

    @BeforeEach
    void aClassOfSixtyOne() {
        instructor = person(Role.INSTRUCTOR);
        administrator = person(Role.ADMINISTRATOR);
        teacher = client(instructor);
        cohort = UUID.fromString(cohort(instructor, learner()));
        enroll("Zoé Lane", 60);
        instructor
                .api()
                .post(
                        "/cohorts/" + cohort + "/assignments",
                        "{\"version\": 0, \"exam\": \"" + EXAM + "\", \"dueOn\": \"" + today().plusDays(3) + "\"}")
                .requireStatus(200);
        grades = "/teach/cohorts/" + cohort + "/grades";
    }

    @Test
    void eachListOfAClassHasPagesAndFindsOnAllOfThem() {
        String here = "/teach/cohorts/" + cohort;
        for (String path : new String[] {grades, here + "/members", here + "/lessons", "/admin/cohorts/" + cohort}) {
            PageClient client = path.startsWith("/admin") ? client(administrator) : teacher;
            assertThat(client.get(path).body())
                    .as(path)
                    .contains("1 to 50 of 61 learners", path + "?page=2")
                    .doesNotContain(LAST);
            assertThat(client.get(path + "?page=2").body()).as(path).contains("51 to 61 of 61 learners", LAST);
            assertThat(client.get(path + "?q=lane%2060%20zoe").body())
                    .as(path)
                    .contains(">1 learner<", LAST)
                    .doesNotContain("Zoé Lane 01");
        }
        assertThat(teacher.get(grades + "/file?format=csv").body()).contains(LAST, "Zoé Lane 01");
    }

    @Test
    void aGradeThatIsSetLeadsBackToItsLineAmongThoseThatWereFound() {
        UUID last = last();
        String open = teacher.get(grades + "?q=zoe&page=2").body();
        assertThat(open).contains("learner=" + last + "&amp;q=zoe&amp;work=" + EXAM);
        assertThat(teacher.get(grades + "?learner=" + last + "&q=zoe&work=" + EXAM)
                        .body())
                .contains(
                        "51 to 60 of 60 learners",
                        "name=\"q\" value=\"zoe\"",
                        "?learner=" + last + "&amp;q=zoe#of-" + last + "-" + EXAM);

        String back = teacher.post(
                        grades,
                        Map.of("learner", last.toString(), "work", EXAM, "percent", "70", "reason", "Fire", "q", "zoe"))
                .location();

        assertThat(back).contains("learner=" + last, "q=zoe").endsWith("#of-" + last + "-" + EXAM);
        assertThat(teacher.get(back.substring(back.indexOf("/teach"), back.indexOf('#')))
                        .body())
                .contains("id=\"of-" + last + "-" + EXAM + "\"", ">70%<", "51 to 60 of 60 learners");
    }

    @Test
    void aNameThatIsTypedIsFoundOnAnotherPageAndItsGradesAreReachedByKeys() {
        Page page = page(instructor);
        page.navigate(site() + grades);
        page.getByLabel("Find a learner").last().pressSequentially("zoe lane 60");

        assertThat(page.locator("#grades-list tbody tr")).hasCount(1);
        assertThat(page.locator("#grades-list")).containsText(LAST);
        assertThat(page.locator("[data-cell][tabindex='0']")).hasCount(1);
        assertThat(page.getByLabel("Find a learner").last()).isFocused();
        page.locator("[data-cell]").first().focus();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[data-cell]").nth(1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#grade-title")).containsText(LAST);
        page.getByText("Cancel").click();
        assertThat(page.locator("#grades-list tbody tr")).hasCount(1);
    }

    @Test
    void anExtensionAndARemovalStayWhereTheyWere() {
        UUID last = last();
        UUID access = jdbc.sql("select id from enrollment where account_id = :account")
                .param("account", last)
                .query(UUID.class)
                .single();
        assertThat(teacher.get("/teach/cohorts/" + cohort + "/members?extended=" + access)
                        .body())
                .contains("51 to 61 of 61 learners", LAST);

        String back = client(administrator)
                .post(
                        "/admin/cohorts/" + cohort + "/members/removal",
                        Map.of("person", last.toString(), "q", "zoe", "page", "2"))
                .location();
        assertThat(back).contains("q=zoe", "page=2");
    }

    @Test
    void linksOfInvitationsHavePagesAndTheFileHasAll() {
        String mark = "Mira" + UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("""
                        with made as (
                          insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text,
                                               created_at, version)
                          select gen_random_uuid(), lower(:mark) || n || '@example.org', :mark || ' ' || lpad(cast(n as text), 2, '0'),
                                 array['learner'], 'America/New_York', 'active', false, 0, false, server_now(), 0
                          from generate_series(1, 60) n
                          returning id, email),
                        linked as (
                          insert into account_link (secret_hash, account_id, kind, created_at, expires_at)
                          select sha256(convert_to(cast(id as text), 'UTF8')), id, 'invitation', server_now(),
                                 server_now() + interval '7 days'
                          from made)
                        insert into mail_message (id, account_id, address, kind, subject, body_text, body_html, status, tries, useful_until,
                                                  next_at, created_at)
                        select gen_random_uuid(), id, email, 'invitation', 'Welcome', 'https://school.example.org/password-resets/' || id,
                               '', 'waiting', 0, server_now() + interval '7 days', server_now() + interval '1 day', server_now()
                        from made
                        """).param("mark", mark).update();
        PageClient client = client(administrator);

        assertThat(client.get("/admin/people/invitations?q=" + mark).body())
                .contains("1 to 50 of 60 links", mark + " 01", "page=2&amp;q=" + mark)
                .doesNotContain(mark + " 60");
        assertThat(client.get("/admin/people/invitations?q=" + mark + "&page=2").body())
                .contains("51 to 60 of 60 links", mark + " 60");
        assertThat(client.get("/admin/people/invitations/links.csv").body()).contains(mark + " 01", mark + " 60");
    }

    @Test
    void theFilesOfALargeClassHaveEachOfItsLearnersOnceInTheOrderOfItsPages() {
        enroll("Yara Moss", 450);
        String readiness = "/teach/cohorts/" + cohort + "/readiness/file?format=csv";

        assertThat(names(grades + "/file?format=csv"))
                .hasSize(511)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(names(readiness)).hasSize(511).doesNotHaveDuplicates().isSorted();
        assertThat(names(readiness + "&sort=-name"))
                .hasSize(511)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(names(readiness + "&sort=-readiness&q=moss"))
                .as("of those of whom nothing can be said, by name")
                .hasSize(450)
                .isSorted();
        assertThat(teacher.get(readiness.replace("csv", "xlsx")).body()).startsWith("PK");
    }

    @Test
    void ofALargeClassNoMoreThanSomeAreInMemoryAtOnce() {
        enroll("Yara Moss", 450);
        CohortView large = cohorts.find(new Caller(instructor.id(), Set.of(Role.INSTRUCTOR)), cohort)
                .orElseThrow();
        List<Integer> together = new ArrayList<>();

        report.each(large, some -> together.add(some.size()));

        assertThat(together).hasSizeGreaterThan(2).allMatch(some -> some <= 200);
        assertThat(together.stream().mapToInt(Integer::intValue).sum()).isEqualTo(511);
    }

    /** Those of the first column. */
    private List<String> names(String path) {
        PageClient.Answer file = teacher.get(path);
        assertThat(file.raw().headers().firstValue("Content-Length"))
                .as("it is whole before it is sent")
                .isPresent();
        return file.body().lines().skip(1).map(row -> row.split(",")[0]).toList();
    }

    /** Addresses are searched as well, and the last of sixty is looked for by 60: the mark has no 6. */
    private void enroll(String name, int many) {
        jdbc.sql("""
                        with made as (
                          insert into account (id, email, name, roles, time_zone, status, demo, extra_time_percent, larger_text,
                                               created_at, version)
                          select gen_random_uuid(), :mark || n || '@example.org',
                                 :name || ' ' || lpad(cast(n as text), length(cast(cast(:many as integer) as text)), '0'),
                                 array['learner'], 'America/New_York', 'active', false, 0, false, server_now(), 0
                          from generate_series(1, cast(:many as integer)) n
                          returning id),
                        enrolled as (
                          insert into enrollment
                          select (jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'account_id', m.id))).*
                          from made m
                          cross join (select e
                                      from enrollment e
                                      join cohort_member c on c.account_id = e.account_id
                                      where c.cohort_id = :cohort
                                      limit 1) one (e)
                          returning account_id)
                        insert into cohort_member (cohort_id, account_id, way, joined_at)
                        select :cohort, account_id, 'administrator', server_now() from enrolled
                        """)
                .param("mark", "z" + UUID.randomUUID().toString().replace('6', 'x'))
                .param("name", name)
                .param("many", many)
                .param("cohort", cohort)
                .update();
    }

    private UUID last() {
        return jdbc.sql("""
                        select a.id
                        from cohort_member m
                        join account a on a.id = m.account_id
                        where m.cohort_id = :cohort and a.name = :name
                        """)
                .param("cohort", cohort)
                .param("name", LAST)
                .query(UUID.class)
                .single();
    }
}
