package org.aliquot.packfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aliquot.prose.Prose;
import org.aliquot.route.Area;
import org.aliquot.route.CertificateNeed;
import org.aliquot.route.CollectionsNeed;
import org.aliquot.route.ExperienceNeed;
import org.aliquot.route.Field;
import org.aliquot.route.HoursNeed;
import org.aliquot.route.ProgramNeed;
import org.aliquot.route.Schooling;
import org.aliquot.route.SchoolingNeed;
import org.aliquot.route.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Routes are data: each condition is of a kind that pages can ask about, and points at the facts that say so. */
class RouteFileTest {

    private static final String FILE = "routes.yaml";

    private static final String FACTS = """
            facts:
              - id: way
                kind: route
                about: "MLT(X)"
                label: "Route"
                text: "Some way"
                mark: official
                source: "The board"
                checked: "2026-11-20"
            """;

    private static final String ROUTES = """
            credentials:
              - name: "MLT(X)"
                board: "The board"
                page: "https://example.org/mlt"
                routes:
                  - id: x-mlt
                    title: "Work"
                    facts: ["way"]
                    asOf: "2026-11-20"
                    needs:
                      - schooling: associate
                        orHours: 60
                      - hoursOf: biology
                        least: 6
                      - program: ["mlt"]
                        withinYears: 5
                      - experience: ["testing"]
                        months: 36
                      - venipunctures: 50
                        capillary: 10
                      - certificate: ["RN"]
                    also: ["In all departments"]
            """;

    private final PackReader reader = new PackReader(new Prose());

    @Test
    void readsTheConditionsOfARoute() {
        assertThat(reader.read(pack(ROUTES)))
                .isInstanceOfSatisfying(
                        PackRead.Good.class,
                        good -> assertThat(good.pack()
                                        .credentials()
                                        .getFirst()
                                        .routes()
                                        .getFirst()
                                        .needs())
                                .containsExactly(
                                        new SchoolingNeed(Schooling.ASSOCIATE, 60, false),
                                        new HoursNeed(Subject.BIOLOGY, 6),
                                        new ProgramNeed(List.of(Field.MLT), List.of(), 5, 0, 0),
                                        new ExperienceNeed(List.of(Area.TESTING), 36, 0, null),
                                        new CollectionsNeed(0, 50, 10),
                                        new CertificateNeed(List.of("RN"))));
    }

    @Test
    void asksForAnotherLookOnceItsFactWasCheckedAgain() {
        TestPack pack = pack(ROUTES).replacing("facts/f.yaml", "2026-11-20", "2027-01-02");

        assertThat(problems(pack))
                .containsExactly(
                        new Problem(
                                FILE,
                                9,
                                "fact 'way' was checked on 2027-01-02, after 'asOf': hold the conditions against it and write that day"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            facts: ["way"]          | facts: ["no-way"]       | 8  | unknown fact 'no-way'
            schooling: associate    | schooling: kindergarten | 11 | field 'schooling' is one of none, high-school, some-college, associate, bachelor, not 'kindergarten'
            experience: ["testing"] | experiense: ["testing"] | 17 | field 'experiense' is not known here
            page: "https            | page: "ftp              | 4  | field 'page' is a link that begins with http
            asOf: "2026-11-20"      | asOf: "once"            | 9  | field 'asOf' is a date such as "2026-11-20"
            """)
    void namesWhatIsWrongWithARoute(String old, String with, int line, String message) {
        assertThat(problems(pack(ROUTES.replace(old, with)))).contains(new Problem(FILE, line, message));
    }

    private static TestPack pack(String routes) {
        return TestPack.sound().with("facts/f.yaml", FACTS).with(FILE, routes);
    }

    private List<Problem> problems(TestPack pack) {
        return reader.read(pack) instanceof PackRead.Bad bad ? bad.problems() : List.of();
    }
}
