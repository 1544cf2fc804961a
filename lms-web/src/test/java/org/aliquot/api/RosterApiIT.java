package org.aliquot.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.aliquot.Api;
import org.aliquot.PlatformTest;
import org.aliquot.SchoolFile;
import org.aliquot.people.ProgramTokens;
import org.aliquot.people.Role;
import org.aliquot.people.TokenScope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A student system that brings its file each night, by a program. */
class RosterApiIT extends PlatformTest {

    @TempDir
    private Path directory;

    @Autowired
    private ProgramTokens tokens;

    private Person administrator;
    private String key;
    private String cohort;
    private String system;

    @BeforeEach
    void system() {
        administrator = person(Role.ADMINISTRATOR);
        key = UUID.randomUUID().toString().substring(0, 8);
        cohort = cohort(person(Role.INSTRUCTOR));
        system = administrator
                .api()
                .post("/rosters/systems", "{\"name\": \"Registrar " + key + "\"}")
                .requireStatus(201)
                .text("/id");
    }

    @Test
    void aProgramBringsItsFileAndCarriesItOutAsItWasShown() throws Exception {
        Api program = program(TokenScope.ROSTER);
        Api.Reply read = bring(program, file()).requireStatus(201);
        String roster = "/rosters/" + read.text("/id");
        assertThat(read.text("/undecided/0/title")).isEqualTo("Hematology I");
        assertThat(read.json().at("/counts/undecided").asInt()).isEqualTo(2);

        Api.Reply matched = program.post(roster + "/classes", match("\"cohort\": \"" + cohort + "\""))
                .requireStatus(200);
        assertThat(matched.json().at("/counts/joins").asInt()).isEqualTo(2);
        assertThat(program.get(roster + "/rows?fate=joins").json().path("items"))
                .extracting(row -> row.path("name").asString())
                .containsExactlyInAnyOrder("Ana Cruz", "Lee Ham");
        assertThat(program.post(roster + "/commitment", "").requireStatus(200).text("/state"))
                .isEqualTo("committed");
        assertThat(members()).isEqualTo(2);

        assertThat(program.delete(roster + "/commitment").requireStatus(200).text("/state"))
                .isEqualTo("undone");
        assertThat(members()).isZero();
        assertThat(program.post(roster + "/commitment", "").requireStatus(409).text("/code"))
                .isEqualTo("stale-version");
    }

    @Test
    void whatAPersonReadIsNotAProgramsToCarryOut() throws Exception {
        Api program = program(TokenScope.EVERYTHING);
        String roster = "/rosters/"
                + bring(administrator.api(), file()).requireStatus(201).text("/id");

        program.get(roster).requireStatus(200);
        program.post(roster + "/classes", match("\"leftOut\": true")).requireStatus(404);
        program.post(roster + "/commitment", "").requireStatus(404);
        administrator.api().post(roster + "/commitment", "").requireStatus(200);
    }

    @Test
    void instructorsAndManyWhoAreMissingAreForAPersonToDecide() throws Exception {
        Api program = program(TokenScope.ROSTER);
        Person instructor = person(Role.INSTRUCTOR);
        SchoolFile file =
                file().person("t1", "Dana", "Whitfield", instructor.email()).teacher("k1", "t1");
        String roster = "/rosters/" + bring(program, file).requireStatus(201).text("/id");
        program.post(roster + "/classes", match("\"cohort\": \"" + cohort + "\""))
                .requireStatus(200);

        assertThat(program.post(roster + "/commitment", "").requireStatus(403).text("/code"))
                .isEqualTo("not-allowed");
        program.post(roster + "/missing", "").requireStatus(403);
        assertThat(members()).isZero();
        administrator.api().post(roster + "/commitment", "").requireStatus(200);
        assertThat(members()).isEqualTo(2);
    }

    @Test
    void whatIsWrongIsSaidAndNothingIsStored() throws Exception {
        Api api = administrator.api();
        Path rubbish = Files.writeString(directory.resolve("rubbish.zip"), "not a zip");

        assertThat(bring(api, rubbish).requireStatus(422).text("/errors/0/code"))
                .isEqualTo("unreadable");
        assertThat(api.post("/rosters/systems", "{\"name\": \"Registrar " + key + "\"}")
                        .requireStatus(422)
                        .text("/errors/0/code"))
                .isEqualTo("taken");
        String roster = "/rosters/" + bring(api, file()).requireStatus(201).text("/id");
        assertThat(api.post(roster + "/classes", match("\"cohort\": \"" + cohort + "\", \"leftOut\": true"))
                        .requireStatus(422)
                        .text("/errors/0/code"))
                .isEqualTo("ambiguous");
        api.get(roster + "/rows?fate=perhaps").requireStatus(422);
        api.get("/rosters/" + UUID.randomUUID()).requireStatus(404);
    }

    private SchoolFile file() {
        return SchoolFile.whole()
                .schoolClass("k1", "Hematology I")
                .person("1", "Ana", "Cruz", "ana-" + key + "@example.org")
                .person("2", "Lee", "Ham", "lee-" + key + "@example.org")
                .student("k1", "1")
                .student("k1", "2");
    }

    private static String match(String which) {
        return "{\"classes\": [{\"id\": \"k1\", " + which + "}]}";
    }

    private Api.Reply bring(Api api, SchoolFile file) throws Exception {
        return bring(api, file.in(directory));
    }

    private Api.Reply bring(Api api, Path file) throws Exception {
        return api.send(api.request("/rosters?system=" + system + "&fileName=night.zip")
                .header("Content-Type", "application/zip")
                .POST(BodyPublishers.ofFile(file)));
    }

    private Api program(TokenScope scope) {
        ProgramTokens.Making made = tokens.make(
                administrator.id(), String.valueOf(administrator.api().token()), "Nightly " + key, scope, 1);
        return new Api(site(), ((ProgramTokens.Making.Made) made).secret());
    }

    private int members() {
        return jdbc.sql("select count(*) from cohort_member where cohort_id = cast(:id as uuid)")
                .param("id", cohort)
                .query(Integer.class)
                .single();
    }
}
