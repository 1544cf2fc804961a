package org.aliquot.populate;

import java.util.List;
import org.aliquot.populate.DemoStudent.Study;

/** The made-up people of the demonstration beside its accounts. */
final class DemoCast {

    static final String COURSE = "mlt";
    static final String FINISHED_COURSE = "career";

    static final String LEARNER = "learner@example.org";
    static final String SECOND_LEARNER = "learner2@example.org";
    static final String INSTRUCTOR = "instructor@example.org";
    static final String ADMINISTRATOR = "admin@example.org";

    /** What visitors sign in as. */
    static final List<String> VISITED = List.of(LEARNER, SECOND_LEARNER, INSTRUCTOR, ADMINISTRATOR);

    /** Teaches beside the demo's instructor, who reviews her questions. */
    static final String COLLEAGUE = "Helen Brandt";

    static final String COLLEAGUE_EMAIL = "helen.brandt@example.org";

    /** A class eight weeks old: most on their way, some at risk, one away, one far ahead, one just come. */
    static final List<DemoStudent> CLASS = List.of(
            new DemoStudent("Maya Okafor", LEARNER, Study.DAILY, 0, 0),
            new DemoStudent("Luis Herrera", SECOND_LEARNER, Study.BEHIND, 0, 2),
            DemoStudent.of("Amara Diallo", Study.QUICK),
            DemoStudent.of("Benjamin Ostrowski", Study.STEADY),
            DemoStudent.of("Chen Yating", Study.FAR_AHEAD),
            DemoStudent.of("Deepa Raghavan", Study.QUICK),
            DemoStudent.of("Emeka Nwosu", Study.STEADY, 2, 1),
            DemoStudent.of("Fatima Haddad", Study.STEADY),
            DemoStudent.of("Grace Lindqvist", Study.SLOW),
            DemoStudent.of("Hannah Kowalski", Study.STEADY, 0, 3),
            DemoStudent.of("Imani Brooks", Study.QUICK, 1, 0),
            DemoStudent.of("Jorge Villanueva", Study.SLOW, 0, 2),
            DemoStudent.of("Kim Seo-yeon", Study.STEADY),
            DemoStudent.of("Leilani Kahale", Study.STEADY, 4, 1),
            DemoStudent.of("Marcus Bell", Study.STRUGGLING, 0, 12),
            DemoStudent.of("Nadia Petrova", Study.SLOW),
            DemoStudent.of("Omar Farah", Study.STEADY),
            DemoStudent.of("Priscilla Owusu", Study.STRUGGLING, 0, 9),
            DemoStudent.of("Rafael Duarte", Study.STEADY, 0, 1),
            DemoStudent.of("Samira Aziz", Study.QUICK, 0, 24),
            DemoStudent.of("Tuan Pham", Study.STRUGGLING, 7, 5),
            DemoStudent.of("Yolanda Ruiz", Study.STEADY, 54, 0));

    /** Who has put the course on hold for a while. */
    static final String AWAY = "Samira Aziz";

    /** The class before: through with the course, most of them. */
    static final List<DemoStudent> FORMER = List.of(
            DemoStudent.of("Andrew Castellano", Study.QUICK),
            DemoStudent.of("Beatriz Monteiro", Study.STEADY),
            DemoStudent.of("Camila Rojas", Study.STEADY),
            DemoStudent.of("Daniel Achterberg", Study.QUICK),
            DemoStudent.of("Esther Mensah", Study.STEADY),
            DemoStudent.of("Felix Baumann", Study.STEADY),
            DemoStudent.of("Hoang Minh Anh", Study.QUICK),
            DemoStudent.of("Isaac Levy", Study.SLOW),
            DemoStudent.of("Jasmine Carter", Study.STEADY),
            DemoStudent.of("Kofi Boateng", Study.STEADY),
            DemoStudent.of("Lucia Ferraro", Study.QUICK),
            DemoStudent.of("Mateo Quispe", Study.STEADY),
            DemoStudent.of("Ngozi Eze", Study.STEADY),
            DemoStudent.of("Patrice Lemaire", Study.SLOW),
            DemoStudent.of("Rohan Kulkarni", Study.QUICK),
            DemoStudent.of("Teresa Santos", Study.STEADY));

    private DemoCast() {}
}
