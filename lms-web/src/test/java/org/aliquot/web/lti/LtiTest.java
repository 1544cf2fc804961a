package org.aliquot.web.lti;

import java.util.Map;
import java.util.UUID;
import org.aliquot.PlatformTest;
import org.aliquot.connections.Connection;
import org.aliquot.connections.ConnectionChange;
import org.aliquot.connections.ConnectionDesk;
import org.aliquot.connections.ConnectionKind;
import org.aliquot.people.AccountId;
import org.aliquot.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A system of its own for each test, connected and confirmed. */
abstract class LtiTest extends PlatformTest {

    @Autowired
    ConnectionDesk connections;

    FakeLms lms;
    Connection connection;
    AccountId administrator;

    @BeforeEach
    void connect() {
        lms = new FakeLms(site());
        administrator = person(Role.ADMINISTRATOR).id();
        ConnectionChange made = connections.connect(ConnectionKind.LTI, lms.settings(), administrator);
        connection = ((ConnectionChange.Changed) made).connection();
        connections.activate(connection.id(), administrator);
        // ours are made when first asked for, which may take longer than a window waits for a page
        client().get("/lti/keys");
    }

    @AfterEach
    void close() {
        lms.close();
    }

    LaunchClient client() {
        return new LaunchClient(site(), lms);
    }

    /** Somebody who teaches in the system, and whom an administrator has made an instructor here. */
    LaunchClient.Answer openAsInstructor(LaunchClient client, String subject, String name) {
        client.open(subject, name, FakeLms.INSTRUCTOR);
        teaches(subject);
        return client.open(subject, name, FakeLms.INSTRUCTOR);
    }

    /** The course is a class here, by an instructor of it. */
    void courseIsAClass() {
        LaunchClient instructor = client();
        LaunchClient.Answer choice = openAsInstructor(instructor, "instructor-1", "Ms. Teacher");
        instructor.post(LaunchClient.action(choice), Map.of("choice", "new:mlt", "name", "Hematology 101"));
    }

    /** An administrator makes them an instructor. */
    void teaches(String subject) {
        teaches(connection.id(), subject);
    }

    void teaches(UUID system, String subject) {
        jdbc.sql("""
                        update account a
                        set roles = array['instructor', 'learner']
                        from outside_identity o
                        where o.account_id = a.id and o.connection_id = :id and o.subject = :subject
                        """).param("id", system).param("subject", subject).update();
    }

    /** Whose account a subject of the system is. */
    AccountId identity(String subject) {
        return jdbc.sql("select account_id from outside_identity where connection_id = :id and subject = :subject")
                .param("id", connection.id())
                .param("subject", subject)
                .query((row, _) -> AccountId.in(row, "account_id"))
                .single();
    }

    /** A lesson of the starter course that is open from the start. */
    String firstLesson() {
        return jdbc.sql("""
                        select l.slug
                        from lesson l
                        join course c on c.id = l.course_id
                        join section s on s.id = l.section_id
                        where c.slug = 'mlt' and l.status = 'published'
                        order by s.position, l.position
                        limit 1
                        """).query(String.class).single();
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where connection_id = :id")
                .param("id", connection.id())
                .query(Integer.class)
                .single();
    }

    /** Courses of the system that are classes here. */
    int connectedCourses() {
        return jdbc.sql("select count(*) from roster_class where source_id = :id and cohort_id is not null")
                .param("id", connection.id())
                .query(Integer.class)
                .single();
    }
}
