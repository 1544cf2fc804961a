package faults;

import faults.MailServer.Arrival;
import faults.Schedule.Post;
import java.net.InetSocketAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The letters of one schedule, from their cause to the mail server. */
final class Letters {

    /** Ways to break what is stored, and one to break what arrived. */
    static final int WAYS_TO_BREAK = Tampering.of(Tampering.What.LETTER).size() + 1;

    private final MailServer mail;
    private final Database database;
    private final Schedule schedule;
    private final Inviting inviting;

    Letters(InetSocketAddress server, MailServer mail, Database database, Schedule schedule) {
        this.mail = mail;
        this.database = database;
        this.schedule = schedule;
        this.inviting = new Inviting(server, schedule.post(), schedule.troubled(), schedule.seed());
    }

    /** Causes them, while the mail server is as the schedule has it. */
    void cause() throws InterruptedException {
        Post post = schedule.post();
        mail.trouble(post.troubled(), post.seed());
        inviting.inviteAll();
    }

    /** Once all is well again, the last of them goes out. Returns every promise that was broken, in words. */
    List<String> arrive() throws Exception {
        mail.relieve();
        Outbox.await(database);
        List<String> broken = new ArrayList<>();
        database.untilDone(session -> broken.addAll(check(session, arrivals(), schedule.interruptions())));
        return broken;
    }

    int count() {
        return inviting.told().size();
    }

    private List<Arrival> arrivals() {
        return mail.arrivals().stream().filter(arrival -> arrival.to().contains(inviting.addresses())).toList();
    }

    private List<String> check(Connection session, List<Arrival> arrivals, int strikes) throws SQLException {
        return LetterCheck.of(inviting, Outbox.read(session, inviting.addresses()), arrivals, strikes);
    }

    /** Ways to break a letter now that the check does not notice. */
    List<String> unnoticed() throws Exception {
        List<Arrival> arrived = arrivals();
        Arrival first = arrived.getFirst();
        List<Arrival> again = new ArrayList<>(arrived);
        again.add(new Arrival(first.id(), first.to(), first.subject(), new AtomicBoolean(true)));
        try (Connection session = database.open()) {
            List<String> unnoticed = new ArrayList<>();
            if (check(session, again, 0).isEmpty()) {
                unnoticed.add("letter arrived again");
            }
            Tampering.unnoticed(session, Tampering.of(Tampering.What.LETTER), first.id(), changed -> check(changed, arrived, schedule.interruptions()))
                    .forEach(way -> unnoticed.add(way.words()));
            return unnoticed;
        }
    }
}
